using System.Text.Json;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Kernel;
using GraphQL.Types;

namespace CaseFlow.Api.Records;

/// <summary>A command as a mutation's input: what the command is made from, and the client's own id.</summary>
internal sealed class CommandInputType<TCommand> : RecordInputType<TCommand>
{
    private const string ClientMutationId = "clientMutationId";

    public CommandInputType(NodeTypes nodes)
        : base(nodes) =>
        AddField(new FieldType
        {
            Name = ClientMutationId,
            Type = typeof(StringGraphType),
            Description =
                "Chosen by the client and echoed. Sent again by the same caller within 30 days, it gives the first answer instead of doing the thing twice.",
        });

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var values = (IDictionary<string, object?>)base.ParseDictionary(value);
        values.Remove(ClientMutationId, out var clientMutationId);
        var command = JsonSerializer.SerializeToElement(values, EventJson.Options).Deserialize<TCommand>(EventJson.Options)!;
        return new Input<TCommand>(command, (string?)clientMutationId);
    }
}
