using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace CaseFlow.Api.Records;

/// <summary>A member of a record as a field of the schema.</summary>
/// <param name="Name">Its name, in camel case, in the schema as in JSON.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">What the record says of it.</param>
/// <param name="IsOptional">Whether the record has a default for it.</param>
/// <param name="NodeType">The kind of node that it names, e.g. <c>Case</c> for <c>CaseId</c>; null when it is no id.</param>
internal sealed record RecordField(string Name, NullabilityInfo Type, string? Description, string? NodeType, bool IsOptional = false)
{
    private const string IdSuffix = "Id";
    private const string IdsSuffix = "Ids";

    /// <summary>What a record is made from.</summary>
    public static IEnumerable<RecordField> In(Type record) =>
        record.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters()
            .Select(parameter => Of(parameter.Name!, new NullabilityInfoContext().Create(parameter), DocComments.OfParameter(record, parameter.Name!)) with
            {
                IsOptional = parameter.HasDefaultValue,
            });

    /// <summary>What a record shows. The schema has no dictionaries: a feature shows them as lists.</summary>
    public static IEnumerable<(PropertyInfo Property, RecordField Field)> Out(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !property.PropertyType.IsAssignableTo(typeof(IDictionary)))
            .Select(property => (property, Of(property.Name, new NullabilityInfoContext().Create(property), DocComments.OfProperty(property))));

    private static RecordField Of(string name, NullabilityInfo type, string? description)
    {
        var node = GraphTypes.ItemOf(type) is { Type: var item }
            ? NodeTypeOf(name.EndsWith(IdsSuffix, StringComparison.Ordinal) ? name[..^1] : name, item)
            : NodeTypeOf(name, Nullable.GetUnderlyingType(type.Type) ?? type.Type);
        return new(JsonNamingPolicy.CamelCase.ConvertName(name), type, description ?? WhatIdsName(node), node);
    }

    private static string? WhatIdsName(string? node) => node is null ? null : $"The {JsonNamingPolicy.SnakeCaseLower.ConvertName(node).Replace('_', ' ')}.";

    // a wrapped id says by its type what it names, a bare one by its member's name
    private static string? NodeTypeOf(string name, Type type) =>
        !GraphTypes.IsId(type) ? null : (type == typeof(Guid) ? name : type.Name)[..^IdSuffix.Length];
}
