using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Decisions.Feel;

/// <summary>Writes FEEL values as plain JSON, and reads plain JSON as null, boolean, number, string, list or context.</summary>
internal sealed class FeelValueJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(FeelValue).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private static FeelValue ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => FeelNull.Instance,
        JsonTokenType.True => FeelBoolean.True,
        JsonTokenType.False => FeelBoolean.False,
        JsonTokenType.String => new FeelString(reader.GetString() ?? ""),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadContext(ref reader),
        _ => throw new JsonException($"Expected a value, but found {reader.TokenType}."),
    };

    private static FeelNumber ReadNumber(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out var number) ? new(number) : throw new JsonException("Expected a number of at most 28 digits, but it is greater.");

    private static FeelList ReadList(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<FeelValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return new(items.DrainToImmutable());
    }

    private static FeelContext ReadContext(ref Utf8JsonReader reader)
    {
        var entries = new FeelContext.Builder();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            if (!entries.Set(name, ReadValue(ref reader)))
            {
                throw new JsonException($"Expected each name once, but \"{name}\" occurs twice.");
            }
        }

        return entries.Build();
    }

    private static void WriteValue(Utf8JsonWriter writer, FeelValue value)
    {
        switch (value)
        {
            case FeelBoolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case FeelNumber number:
                writer.WriteNumberValue(number.Normalised);
                break;
            case FeelString text:
                writer.WriteStringValue(text.Value);
                break;
            case FeelList list:
                WriteList(writer, list);
                break;
            case FeelContext context:
                WriteContext(writer, context);
                break;
            case FeelNull:
                writer.WriteNullValue();
                break;
            default:
                WriteValue(writer, value.ToJsonShape());
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, FeelList list)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteContext(Utf8JsonWriter writer, FeelContext context)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in context.Entries)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private sealed class Converter<TValue> : JsonConverter<TValue>
        where TValue : FeelValue
    {
        public override bool HandleNull => true;

        public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReadValue(ref reader) as TValue ?? throw new JsonException($"Expected a {typeof(TValue).Name}, but the value is of another type.");

        public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => WriteValue(writer, value);
    }
}
