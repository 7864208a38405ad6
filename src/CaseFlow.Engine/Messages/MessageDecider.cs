using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Messages;

/// <summary>Gives messages to the elements that wait for them, each once.</summary>
internal static class MessageDecider
{
    public static Rejection? Correlate(Run run, InstanceCommand.CorrelateMessage command)
    {
        if (!run.State.Subscriptions.TryGetValue(command.SubscriptionId, out var subscription) || subscription.MessageIds.Contains(command.MessageId))
        {
            return null;
        }

        var payload = command.Variables.JsonShape();
        run.Record(new InstanceEvent.MessageCorrelated(subscription.Id, subscription.ElementId, command.MessageId, payload));
        ((ICatchingNode)run.Model.Node(subscription.ElementId)).Catch(run, run.State.Elements[subscription.OwnerId], payload);
        return null;
    }
}
