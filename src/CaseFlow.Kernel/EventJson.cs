using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Kernel;

/// <summary>How events and states are written as text: one options object, so that the same value is always the same text.</summary>
/// <remarks>Unknown or duplicate members and missing constructor arguments fail; sorted collections come back in ordinal order.</remarks>
public static class EventJson
{
    /// <summary>Camel case, enums by name, ids as plain strings.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Writes a value as text.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads a value back.</summary>
    /// <exception cref="JsonException">The text is not the written form of a <typeparamref name="T"/>.</exception>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException($"Expected a {typeof(T).Name}, but the text is null.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // an added optional member has a default, so that texts of the last release still read
            RespectRequiredConstructorParameters = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new IdJsonConverterFactory());
        options.Converters.Add(new OrdinalCollectionJsonConverterFactory());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
