using CaseFlow.Api.Relay;
using GraphQL.Types;

namespace CaseFlow.Api.Records;

/// <summary>A record of the rooms below as an input: what it is made from, its ids opaque.</summary>
/// <remarks>Parsed to named values, of which <see cref="CommandInputType{TCommand}"/> makes the whole command at once.</remarks>
internal class RecordInputType<TRecord> : InputObjectGraphType
{
    private readonly Dictionary<string, RecordField> _fields;
    private readonly NodeTypes _nodes;

    public RecordInputType(NodeTypes nodes)
    {
        _nodes = nodes;
        _fields = RecordField.In(typeof(TRecord)).ToDictionary(field => field.Name, StringComparer.Ordinal);
        Name = $"{typeof(TRecord).Name}Input";
        Description = DocComments.Of(typeof(TRecord));
        foreach (var field in _fields.Values)
        {
            AddField(new FieldType { Name = field.Name, Type = TypeOf(field), Description = field.Description });
        }
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        value.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => Plain(pair.Key, pair.Value), StringComparer.Ordinal);

    // what the record has a default for may be left out
    private static Type TypeOf(RecordField field)
    {
        var type = GraphTypes.Of(field.Type, isInput: true);
        return field.IsOptional ? GraphTypes.Nullable(type) : type;
    }

    private object? Plain(string name, object? value) => (value, _fields.GetValueOrDefault(name)?.NodeType) switch
    {
        (string id, { } type) => _nodes.Read(type, id),
        (IEnumerable<object?> ids, { } type) => ids.Select(id => _nodes.Read(type, (string)id!)).ToList(),
        _ => value,
    };
}
