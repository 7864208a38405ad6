using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Kernel;

/// <summary>Writes wrapped ids, <c>readonly record struct TaskId(Guid Value)</c>, as the bare id, also as dictionary keys.</summary>
internal sealed class IdJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsValueType: true, IsGenericType: false }
        && typeToConvert.GetProperty("Value")?.PropertyType == typeof(Guid)
        && typeToConvert.GetConstructor([typeof(Guid)]) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdJsonConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class IdJsonConverter<TId> : JsonConverter<TId>
        where TId : struct
    {
        private static readonly Func<Guid, TId> Wrap = CreateWrap();
        private static readonly Func<TId, Guid> Unwrap = CreateUnwrap();

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Wrap(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(Unwrap(value));

        public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Guid.TryParse(reader.GetString(), out var id) ? Wrap(id) : throw new JsonException("Expected an id as a member name.");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Unwrap(value).ToString());

        private static Func<Guid, TId> CreateWrap()
        {
            var id = Expression.Parameter(typeof(Guid));
            return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, id), id).Compile();
        }

        private static Func<TId, Guid> CreateUnwrap()
        {
            var wrapped = Expression.Parameter(typeof(TId));
            return Expression.Lambda<Func<TId, Guid>>(Expression.Property(wrapped, "Value"), wrapped).Compile();
        }
    }
}
