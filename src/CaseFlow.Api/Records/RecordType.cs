using System.Collections;
using System.Reflection;
using System.Text.Json;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.Api.Scalars;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CaseFlow.Api.Records;

/// <summary>A record of the rooms below as an answer: what it shows, its ids opaque, and what features add.</summary>
internal sealed class RecordType<TRecord> : ObjectGraphType<TRecord>
    where TRecord : class
{
    private const string JsonSuffix = "Json";

    public RecordType(FeatureAssemblies features, NodeTypes nodes)
    {
        Name = SchemaNames.Of(typeof(TRecord));
        Description = DocComments.Of(typeof(TRecord));
        foreach (var (property, field) in RecordField.Out(typeof(TRecord)))
        {
            AddField(field.Name.EndsWith(JsonSuffix, StringComparison.Ordinal) ? JsonField(property, field) : PlainField(property, field));
        }

        FeatureFields.AddTo<FieldsOfAttribute<TRecord>>(this, features);
        if (nodes.Types.Contains(typeof(TRecord)))
        {
            Interfaces.Add<NodeInterface>();
        }
    }

    private FieldType PlainField(PropertyInfo property, RecordField field) => new()
    {
        // what names the record itself is its id
        Name = field.NodeType == Name ? "id" : field.Name,
        Type = GraphTypes.Of(field.Type, isInput: false),
        Description = field.Description,
        Resolver = new FuncFieldResolver<object?>(context => Shown(property.GetValue(context.Source), field.NodeType)),
    };

    private static FieldType JsonField(PropertyInfo property, RecordField field) => new()
    {
        Name = field.Name[..^JsonSuffix.Length],
        Type = typeof(NonNullGraphType<JsonType>),
        Description = field.Description,
        Resolver = new FuncFieldResolver<object?>(context => JsonSerializer.Deserialize<JsonElement>((string)property.GetValue(context.Source)!)),
    };

    private static object? Shown(object? value, string? nodeType) => (value, nodeType) switch
    {
        (null, _) or (_, null) => value,
        (IEnumerable ids, _) => ids.Cast<object>().Select(id => NodeId.Write(nodeType, GuidOf(id))),
        _ => NodeId.Write(nodeType, GuidOf(value)),
    };

    private static Guid GuidOf(object id) => id is Guid bare ? bare : (Guid)id.GetType().GetProperty("Value")!.GetValue(id)!;
}
