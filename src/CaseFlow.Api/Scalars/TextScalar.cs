using GraphQL.Types;
using GraphQLParser.AST;

namespace CaseFlow.Api.Scalars;

/// <summary>A scalar that travels as a string.</summary>
/// <typeparam name="T">What the string means.</typeparam>
internal abstract class TextScalar<T> : ScalarGraphType
    where T : struct
{
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => Read((string)text.Value) ?? ThrowLiteralConversionError(value),
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T read => read,
        string text => Read(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T known => Write(known),
        _ => ThrowSerializationError(value),
    };

    /// <summary>The meaning of a text, null when it has none.</summary>
    protected abstract T? Read(string text);

    /// <summary>The one text of a meaning.</summary>
    protected abstract string Write(T value);
}
