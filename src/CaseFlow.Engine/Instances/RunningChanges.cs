using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

public abstract partial record Instance
{
    /// <summary>The effects of events that touch more than one part of the state.</summary>
    public sealed partial record Running
    {
        internal static Running From(InstanceEvent.Started started)
        {
            var root = new ElementInstance(new ElementInstanceId(started.InstanceId.Value), started.ProcessId, null, 0, started.Variables);
            return new Running
            {
                Id = started.InstanceId,
                ProcessDefinitionKey = started.ProcessDefinitionKey,
                StartElementId = started.StartElementId,
                Parent = started.Parent,
                CompletedTasks = (started.Reentry?.CompletedTasks ?? ImmutableSortedDictionary<string, TaskFacts>.Empty).WithComparers(StringComparer.Ordinal),
                Deeds = started.Reentry?.Deeds ?? [],
                Elements = ImmutableSortedDictionary<ElementInstanceId, ElementInstance>.Empty.Add(root.Id, root),
            };
        }

        internal Running WithElement(ElementInstanceId id, Func<ElementInstance, ElementInstance> change) =>
            this with { Elements = Elements.SetItem(id, change(Elements[id])) };

        internal Running WithTask(TaskId id, Func<HumanTask, HumanTask> change) =>
            this with { Tasks = Tasks.SetItem(id, change(Tasks[id]) with { Version = Tasks[id].Version + 1 }) };

        /// <summary>Listeners begin to look at what was asked of a task, or have done so; the task itself is as it was.</summary>
        internal Running WithTransition(TaskId id, TaskTransition? transition) =>
            this with { Tasks = Tasks.SetItem(id, Tasks[id] with { Transition = transition }) };

        internal Running Open(InstanceEvent.JobCreated created)
        {
            var job = new OpenJob(created.JobId, created.ElementInstanceId, created.ElementId, created.JobType, created.Listener);
            var opened = this with { Jobs = Jobs.Add(job.Id, job) };
            return created.Listener is { TaskId: null, Event: var on }
                ? opened.WithElement(job.ElementInstanceId, element => element.Listeners?.Event == on
                    ? element
                    : element with { Listeners = new ListenerProgress(on, 0) })
                : opened;
        }

        internal Running Complete(InstanceEvent.JobCompleted completed)
        {
            var job = Jobs[completed.JobId];
            var left = this with { Jobs = Jobs.Remove(job.Id) };
            return job.Listener switch
            {
                null => left,
                { TaskId: { } taskId } => left.WithTransition(taskId, Tasks[taskId].Transition is { } transition
                    ? transition with { Done = transition.Done + 1, Corrections = transition.Corrections.Then(completed.Corrections) }
                    : null),
                _ => left.WithElement(job.ElementInstanceId, element => element with
                {
                    Listeners = element.Listeners! with { Done = element.Listeners.Done + 1 },
                    Draft = element.Draft?.With(completed.Corrections),
                }),
            };
        }

        internal Running Enter(InstanceEvent.ElementEntered entered)
        {
            var element = new ElementInstance(
                entered.ElementInstanceId, entered.ElementId, entered.ScopeId, LastOrder + 1, entered.Variables, entered.LoopCounter);
            var scope = Elements[entered.ScopeId];
            var around = scope.Next?.ElementId == element.ElementId ? scope with { Next = null } : scope;
            return this with
            {
                LastOrder = element.Order,
                Elements = Replace(Elements.Add(element.Id, element), scope, element.IsLoopItem ? around.WithItemStarted() : around),
                Tokens = Without(Tokens, entered.FlowIds, entered.ScopeId),
            };
        }

        internal Running Leave(ElementInstanceId id)
        {
            var left = Elements.Remove(id);
            return this with
            {
                Elements = Elements[id] is { IsLoopItem: true, ScopeId: { } around } && left.TryGetValue(around, out var body)
                    ? Replace(left, body, body.WithItemEnded())
                    : left,
                Compensables = CompensablesAfter(id),
            };
        }

        internal Running Schedule(InstanceEvent.TimerScheduled scheduled) =>
            this with
            {
                LastOrder = LastOrder + 1,
                Timers = Timers.Add(scheduled.TimerId, PendingTimer.From(scheduled, LastOrder + 1)),
            };

        internal Running Correlate(SubscriptionId id, Guid messageId)
        {
            var subscription = Subscriptions[id];
            return this with { Subscriptions = Subscriptions.SetItem(id, subscription with { MessageIds = subscription.MessageIds.Add(messageId) }) };
        }

        internal Running Remember(InstanceEvent.ActivityCompensable done) =>
            this with
            {
                LastOrder = LastOrder + 1,
                Compensables = Compensables.Add(
                    done.ElementInstanceId,
                    new Compensable(done.ElementInstanceId, done.ElementId, done.ScopeId, done.HandlerId, done.Variables, LastOrder + 1)),
            };

        internal Running Undo(InstanceEvent.ActivityCompensated undone)
        {
            var left = Elements[undone.ElementInstanceId].Compensation?.Left.Remove(undone.VisitId) ?? [];
            return (this with { Compensables = Compensables.Remove(undone.VisitId) }).WithElement(
                undone.ElementInstanceId, thrower => thrower with { Compensation = new CompensationProgress(left, undone.HandlerInstanceId) });
        }

        /// <summary>What ran in a scope can be undone after its end only if the scope is remembered as the sum of it.</summary>
        private ImmutableSortedDictionary<ElementInstanceId, Compensable> CompensablesAfter(ElementInstanceId scope)
        {
            if (Compensables.IsEmpty || Compensables.GetValueOrDefault(scope) is { HandlerId: null })
            {
                return Compensables;
            }

            var left = Compensables;
            for (var ended = new Queue<ElementInstanceId>([scope]); ended.TryDequeue(out var id);)
            {
                foreach (var inner in left.Values.Where(inner => inner.ScopeId == id).ToList())
                {
                    left = left.Remove(inner.Id);
                    ended.Enqueue(inner.Id);
                }
            }

            return left;
        }

        private static ImmutableSortedDictionary<ElementInstanceId, ElementInstance> Replace(
            ImmutableSortedDictionary<ElementInstanceId, ElementInstance> elements, ElementInstance before, ElementInstance after) =>
            ReferenceEquals(before, after) ? elements : elements.SetItem(after.Id, after);

        private static ImmutableArray<Token> Without(ImmutableArray<Token> tokens, ImmutableArray<string> flows, ElementInstanceId scope)
        {
            foreach (var flow in flows)
            {
                tokens = tokens.RemoveAt(IndexOfToken(tokens, flow, scope));
            }

            return tokens;
        }

        private static int IndexOfToken(ImmutableArray<Token> tokens, string flow, ElementInstanceId scope)
        {
            for (var index = 0; index < tokens.Length; index++)
            {
                if (tokens[index].FlowId == flow && tokens[index].ScopeId == scope)
                {
                    return index;
                }
            }

            throw new System.Diagnostics.UnreachableException($"Expected a token on {flow}, but there is none.");
        }
    }
}
