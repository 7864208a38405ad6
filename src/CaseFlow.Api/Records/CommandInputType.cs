using System.Text.Json;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Kernel;
using GraphQL.Types;

namespace CaseFlow.Api.Records;

/// <summary>A command as a mutation's input: what the command is made from, and the client's own id, and whether it is meant.</summary>
internal sealed class CommandInputType<TCommand> : RecordInputType<TCommand>
{
    private const string ClientMutationId = "clientMutationId";
    private const string DryRun = "dryRun";

    public CommandInputType(NodeTypes nodes)
        : base(nodes)
    {
        AddField(new FieldType
        {
            Name = ClientMutationId,
            Type = typeof(StringGraphType),
            Description =
                "Chosen by the client and echoed. Sent again by the same caller within 30 days, it gives the first answer instead of doing the thing twice.",
        });
        AddField(new FieldType
        {
            Name = DryRun,
            Type = typeof(BooleanGraphType),
            Description =
                "Whether only to say what would be answered: the errors say why the caller may not do it, none that they may. Nothing of it is done.",
        });
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var values = (IDictionary<string, object?>)base.ParseDictionary(value);
        values.Remove(ClientMutationId, out var clientMutationId);
        values.Remove(DryRun, out var dryRun);
        var command = JsonSerializer.SerializeToElement(values, EventJson.Options).Deserialize<TCommand>(EventJson.Options)!;
        return new Input<TCommand>(command, (string?)clientMutationId, dryRun is true);
    }
}
