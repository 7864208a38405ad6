using System.Text.Json;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CaseFlow.Api.Scalars;

/// <summary>Named values of a form or a process.</summary>
internal sealed class VariablesType : ScalarGraphType
{
    public VariablesType()
    {
        Name = "Variables";
        Description = "Named values of a form or a process: a JSON object.";
    }

    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null
        : value is GraphQLObjectValue && !NamesVariable(value) ? ToContext(Plain(value))
        : ThrowLiteralConversionError(value, "Expected an object without variables in it: give the whole object as one variable.");

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        FeelContext context => context,
        IDictionary<string, object?> => ToContext(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        FeelContext context => JsonSerializer.SerializeToElement(context, EventJson.Options),
        _ => ThrowSerializationError(value),
    };

    // a scalar is never told the values of variables, and an absent one must not pass for empty
    private static bool NamesVariable(GraphQLValue literal) => literal switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Exists(NamesVariable) ?? false,
        GraphQLObjectValue fields => fields.Fields?.Exists(field => NamesVariable(field.Value)) ?? false,
        _ => false,
    };

    private static FeelContext ToContext(object? json) => JsonSerializer.SerializeToElement(json).Deserialize<FeelContext>(EventJson.Options)!;

    private static object? Plain(GraphQLValue literal) => literal switch
    {
        GraphQLStringValue text => (string)text.Value,
        GraphQLEnumValue word => (string)word.Name.Value,
        GraphQLBooleanValue truth => truth.BoolValue,
        GraphQLIntValue number => JsonSerializer.Deserialize<JsonElement>(number.Value),
        GraphQLFloatValue number => JsonSerializer.Deserialize<JsonElement>(number.Value),
        GraphQLListValue list => list.Values?.Select(Plain).ToList() ?? [],
        GraphQLObjectValue fields => fields.Fields?.ToDictionary(field => (string)field.Name.Value, field => Plain(field.Value)) ?? [],
        _ => null,
    };
}
