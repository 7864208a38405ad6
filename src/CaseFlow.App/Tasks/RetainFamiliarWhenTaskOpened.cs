using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Gives a task to whoever completed the earlier one that it names, as long as they act for that post and may read the case; otherwise, and where
/// they are kept from it, it stays with its candidates.
/// </summary>
internal sealed class RetainFamiliarWhenTaskOpened(EventStore store, TaskReceivers receivers, Instances instances) : IReaction<InstanceEvent.TaskOpened>
{
    private const string Why = "They completed the earlier step from which this one goes on.";

    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskOpened> recorded, CancellationToken cancellation)
    {
        if (recorded.Event.Properties.TryGetValue(UserTask.RetainCompleterOfProperty, out var earlier)
            && await FamiliarAsync(recorded, earlier, cancellation) is { Person: { } person } familiar)
        {
            var assign = new InstanceCommand.AssignTask(recorded.Event.TaskId, familiar.PostId, familiar.OrganisationId, person, Why);
            await instances.SendAsync(recorded.CaseId, new InstanceId(recorded.StreamId), assign, cancellation);
        }

        return null;
    }

    private async ValueTask<TaskReceiver?> FamiliarAsync(Recorded<InstanceEvent.TaskOpened> opened, string earlier, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Instance, opened.CaseId, opened.StreamId, cancellation);
        if (state is not Instance.Running running
            || running.CompletedTasks.GetValueOrDefault(earlier) is not { } facts
            || (facts.OnBehalfOf ?? facts.CompletedByPost) is not { } post)
        {
            return null;
        }

        var found = await receivers.FindAsync(opened.CaseId, post, facts.CompletedBy, cancellation);
        return found.IsRejected ? null : found.Value;
    }
}
