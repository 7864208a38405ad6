using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CaseFlow.Api.Transport;

/// <summary>The schema as text, in the schema definition language.</summary>
public static class SchemaText
{
    /// <summary>Types and fields by name, so that a change of the schema is a small change of the text.</summary>
    public static string Of(ISchema schema) =>
        schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal, IncludeDescriptions = true });
}
