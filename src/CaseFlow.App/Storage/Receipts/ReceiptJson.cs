using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.App.Storage.Receipts;

/// <summary>Writes an accepted outcome as its bare value; refused ones are never stored.</summary>
internal static class ReceiptJson
{
    public static JsonSerializerOptions Options { get; } = new(EventJson.Options) { Converters = { new OutcomeConverterFactory() } };

    private sealed class OutcomeConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Outcome<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(OutcomeConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class OutcomeConverter<TValue> : JsonConverter<Outcome<TValue>>
    {
        public override Outcome<TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<TValue>(ref reader, options) ?? throw new JsonException("Expected a receipt, but it is null.");

        public override void Write(Utf8JsonWriter writer, Outcome<TValue> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}
