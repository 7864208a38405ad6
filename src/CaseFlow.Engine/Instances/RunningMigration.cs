using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

public abstract partial record Instance
{
    /// <summary>How the state goes over to another definition: all that is there stays, under the ids that it has in the new drawing.</summary>
    public sealed partial record Running
    {
        internal Running Migrate(InstanceEvent.Migrated migrated)
        {
            var moved = this with { ProcessDefinitionKey = migrated.To };
            return migrated.Elements.IsEmpty ? moved : moved.Rename(migrated.IdOf);
        }

        private Running Rename(Func<string, string> idOf) => this with
        {
            StartElementId = idOf(StartElementId),
            Elements = Elements.Each(element => element with
            {
                ElementId = idOf(element.ElementId),
                Next = element.Next is { } next ? next with { ElementId = idOf(next.ElementId) } : null,
            }),
            Tokens = [.. Tokens.Select(token => token with { FlowId = idOf(token.FlowId), TargetElementId = idOf(token.TargetElementId) })],
            Tasks = Tasks.Each(task => task with { ElementId = idOf(task.ElementId) }),
            CompletedTasks = Rename(CompletedTasks, idOf),
            Deeds = [.. Deeds.Select(deed => deed with { ElementId = idOf(deed.ElementId) })],
            Jobs = Jobs.Each(job => job with { ElementId = idOf(job.ElementId) }),
            Timers = Timers.Each(timer => timer with { ElementId = idOf(timer.ElementId) }),
            Subscriptions = Subscriptions.Each(open => open with { ElementId = idOf(open.ElementId) }),
            Signals = Signals.Each(awaited => awaited with { ElementId = idOf(awaited.ElementId) }),
            Conditions = Conditions.Each(awaited => awaited with { ElementId = idOf(awaited.ElementId) }),
            Compensables = Compensables.Each(done => done with
            {
                ElementId = idOf(done.ElementId),
                HandlerId = done.HandlerId is { } handler ? idOf(handler) : null,
            }),
            Calls = Calls.Each(call => call with { ElementId = idOf(call.ElementId) }),
            Incidents = Incidents.Each(incident => incident with { ElementId = idOf(incident.ElementId) }),
        };

        /// <summary>Of two tasks that have become one, the one completed last counts.</summary>
        private static ImmutableSortedDictionary<string, TaskFacts> Rename(
            ImmutableSortedDictionary<string, TaskFacts> completed, Func<string, string> idOf) =>
            completed.Clear().SetItems(completed
                .OrderBy(task => task.Value.CompletedAt)
                .Select(task => KeyValuePair.Create(idOf(task.Key), task.Value)));
    }
}
