using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record Instance
{
    /// <summary>What an instance in progress consists of.</summary>
    public sealed partial record Running : Instance
    {
        /// <summary>Its id.</summary>
        public required InstanceId Id { get; init; }

        /// <summary>The definition that it runs, <c>processId:version</c>; changes only when it is migrated.</summary>
        public required string ProcessDefinitionKey { get; init; }

        /// <summary>The start event at which it began.</summary>
        public required string StartElementId { get; init; }

        /// <summary>The call activity that started it; null for an instance of its own.</summary>
        public ParentCall? Parent { get; init; }

        /// <summary>How it ends when the listeners of what was running have answered; null while it goes on.</summary>
        public PendingEnd? End { get; init; }

        /// <summary>Counts what was entered or scheduled; gives an order to things of the same time.</summary>
        public long LastOrder { get; init; }

        /// <summary>All that is active, by visit. The outermost scope is among them, under <see cref="RootId"/>.</summary>
        public ImmutableSortedDictionary<ElementInstanceId, ElementInstance> Elements { get; init; } =
            ImmutableSortedDictionary<ElementInstanceId, ElementInstance>.Empty;

        /// <summary>Tokens on sequence flows, oldest first; between two commands, those that wait at a join.</summary>
        public ImmutableArray<Token> Tokens { get; init; } = [];

        /// <summary>Open human tasks.</summary>
        public ImmutableSortedDictionary<TaskId, HumanTask> Tasks { get; init; } = ImmutableSortedDictionary<TaskId, HumanTask>.Empty;

        /// <summary>Who completed which user task, by element id; the last time counts.</summary>
        public ImmutableSortedDictionary<string, TaskFacts> CompletedTasks { get; init; } =
            ImmutableSortedDictionary.Create<string, TaskFacts>(StringComparer.Ordinal);

        /// <summary>Who did which user task where, all of them.</summary>
        public ImmutableArray<TaskDeed> Deeds { get; init; } = [];

        /// <summary>Jobs that the host has not answered.</summary>
        public ImmutableSortedDictionary<JobId, OpenJob> Jobs { get; init; } = ImmutableSortedDictionary<JobId, OpenJob>.Empty;

        /// <summary>Timers that wait.</summary>
        public ImmutableSortedDictionary<TimerId, PendingTimer> Timers { get; init; } = ImmutableSortedDictionary<TimerId, PendingTimer>.Empty;

        /// <summary>Messages that are waited for.</summary>
        public ImmutableSortedDictionary<SubscriptionId, MessageSubscription> Subscriptions { get; init; } =
            ImmutableSortedDictionary<SubscriptionId, MessageSubscription>.Empty;

        /// <summary>Conditions that are waited for.</summary>
        public ImmutableSortedDictionary<ConditionId, AwaitedCondition> Conditions { get; init; } =
            ImmutableSortedDictionary<ConditionId, AwaitedCondition>.Empty;

        /// <summary>Signals that are waited for.</summary>
        public ImmutableSortedDictionary<SubscriptionId, AwaitedSignal> Signals { get; init; } =
            ImmutableSortedDictionary<SubscriptionId, AwaitedSignal>.Empty;

        /// <summary>Completed activities that can be undone, by visit.</summary>
        public ImmutableSortedDictionary<ElementInstanceId, Compensable> Compensables { get; init; } =
            ImmutableSortedDictionary<ElementInstanceId, Compensable>.Empty;

        /// <summary>Called instances, by child.</summary>
        public ImmutableSortedDictionary<InstanceId, OpenCall> Calls { get; init; } = ImmutableSortedDictionary<InstanceId, OpenCall>.Empty;

        /// <summary>Faults that wait for a person.</summary>
        public ImmutableSortedDictionary<IncidentId, Incident> Incidents { get; init; } = ImmutableSortedDictionary<IncidentId, Incident>.Empty;

        /// <summary>That it stands still; null while it goes on.</summary>
        public Suspension? Suspension { get; init; }

        /// <summary>What reached it while it was suspended, in the order in which it came.</summary>
        public ImmutableArray<HeldTrigger> Held { get; init; } = [];

        /// <summary>What was left to do until it is resumed.</summary>
        public HeldWork HeldWork { get; init; } = HeldWork.None;

        /// <summary>The outermost scope's id: the instance's own.</summary>
        internal ElementInstanceId RootId => new(Id.Value);

        /// <summary>The outermost scope's variables.</summary>
        internal FeelContext Variables => Elements[RootId].Variables;

        /// <summary>Whether anything waits for a timer, a message, a signal or a condition.</summary>
        internal bool AwaitsTriggers => !(Timers.IsEmpty && Subscriptions.IsEmpty && Signals.IsEmpty && Conditions.IsEmpty);

        /// <summary>What runs directly in a scope, in the order of entry.</summary>
        internal ImmutableArray<ElementInstance> ChildrenOf(ElementInstanceId scope) =>
            [.. Elements.Values.Where(element => element.ScopeId == scope).OrderBy(element => element.Order)];

        /// <summary>Whether nothing runs in a scope and no token is on its way there.</summary>
        internal bool IsIdle(ElementInstanceId scope)
        {
            foreach (var token in Tokens)
            {
                if (token.ScopeId == scope)
                {
                    return false;
                }
            }

            foreach (var (_, element) in Elements)
            {
                if (element.ScopeId == scope)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Whether a token is on a flow in a scope.</summary>
        internal bool HasToken(ElementInstanceId scope, string flowId)
        {
            foreach (var token in Tokens)
            {
                if (token.ScopeId == scope && token.FlowId == flowId)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Timers due at a time, in the order in which they fire: by due time, then by age.</summary>
        public ImmutableArray<PendingTimer> TimersDueBy(DateTimeOffset time) =>
            [.. Timers.Values.Where(timer => timer.DueAt <= time).OrderBy(timer => timer.DueAt).ThenBy(timer => timer.Order)];
    }
}
