using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CaseFlow.Api.Scalars;

/// <summary>Any JSON value, for reading only.</summary>
internal sealed class JsonType : ScalarGraphType
{
    public JsonType()
    {
        Name = "JSON";
        Description = "Any JSON value.";
    }

    public override object? ParseLiteral(GraphQLValue value) => ThrowLiteralConversionError(value);

    public override object? ParseValue(object? value) => ThrowValueConversionError(value!);

    public override object? Serialize(object? value) => value is null or JsonElement ? value : ThrowSerializationError(value);
}
