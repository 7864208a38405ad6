using GraphQL.Types;

namespace CaseFlow.Api.Tests.Roots;

public sealed class DescriptionTests
{
    [Fact]
    public void Everything_in_the_schema_says_what_it_is()
    {
        var schema = ProductSchema.Create();

        var silent = schema.AllTypes.Where(IsOurs).SelectMany(Things)
            .Where(thing => string.IsNullOrWhiteSpace(thing.Description)).Select(thing => thing.Name);

        Assert.True(!silent.Any(), string.Join('\n', silent));
    }

    private static bool IsOurs(IGraphType type) =>
        !type.Name.StartsWith("__", StringComparison.Ordinal) && type is not (StringGraphType or IntGraphType or FloatGraphType or BooleanGraphType);

    private static IEnumerable<(string Name, string? Description)> Things(IGraphType type) =>
        [(type.Name, type.Description), .. FieldsOf(type), .. ValuesOf(type)];

    private static IEnumerable<(string Name, string? Description)> FieldsOf(IGraphType type) =>
        type is IComplexGraphType complex
            ? complex.Fields.SelectMany(field => ArgumentsOf(type, field).Prepend(($"{type.Name}.{field.Name}", field.Description)))
            : [];

    private static IEnumerable<(string Name, string? Description)> ArgumentsOf(IGraphType type, FieldType field) =>
        (field.Arguments ?? []).Select(argument => ($"{type.Name}.{field.Name}({argument.Name})", argument.Description));

    private static IEnumerable<(string Name, string? Description)> ValuesOf(IGraphType type) =>
        type is EnumerationGraphType choice ? choice.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)) : [];
}
