using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads messages that are waited for or thrown.</summary>
internal sealed class MessageReader(Definitions definitions, ExpressionReader expressions)
{
    private readonly ProblemLog _problems = definitions.Problems;

    /// <param name="at">The event definition or receive task that refers to the message.</param>
    /// <param name="needsKey">Whether it is waited for inside an instance.</param>
    public MessageEventDefinition? ReadAwaited(XElement at, bool needsKey)
    {
        var message = definitions.Resolve(at, "message");
        if (message.Text("name") is not { } name)
        {
            _problems.Error(at, "message.no_name", "Expected messageRef to name a message with a name, but there is none.");
            return null;
        }

        var key = message?.Extension("subscription").Text("correlationKey");
        if (needsKey && key is null)
        {
            _problems.Error(at, "message.no_key", $"Expected message \"{name}\" to have a zeebe:subscription with a correlationKey, but it has none.");
        }

        if (!needsKey && name.StartsWith('='))
        {
            _problems.Error(at, "message.name_not_fixed", "Expected the start event of a process to wait for a fixed name, but it is an expression.");
        }

        return new MessageEventDefinition(
            expressions.Either(at, name, "the message name"), needsKey ? expressions.EitherOrNull(at, key, "the correlation key") : null, null);
    }

    /// <summary>A thrown message is a job of the host, whatever message the drawing refers to.</summary>
    public MessageEventDefinition? ReadThrown(XElement definition, XElement @event)
    {
        var name = definitions.Resolve(definition, "message").Text("name") ?? "";
        return JobReader.Read(@event, expressions, _problems) is { } job
            ? new MessageEventDefinition(new ModelExpression.Literal(name), null, job)
            : null;
    }
}
