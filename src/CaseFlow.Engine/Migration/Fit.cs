using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Migration;

/// <summary>Lays two versions of a process over each other: which element of the one is which of the other, and whether it can go on there.</summary>
internal sealed class Fit(Instance.Running state, ProcessModel source, ProcessModel target, IReadOnlyDictionary<string, string> elements)
{
    public ProcessModel Source => source;

    public ProcessModel Target => target;

    public string IdOf(string id) => Renaming.IdOf(elements, id);

    /// <summary>Why a visit cannot go on in the target; null when it can.</summary>
    public Hindrance? Hinders(ElementInstance visit) =>
        (visit.ScopeId is { } scope ? Hinders(visit.ElementId, scope) : null) ?? EventsListenedTo(visit).Select(on => Hinders(visit, on)).FirstOrDefault(
            hindrance => hindrance is not null);

    /// <summary>Listeners that a visit waits for are counted: in the target they are the same, in the same order.</summary>
    private Hindrance? Hinders(ElementInstance visit, ListenerEvent on) =>
        TypesOf(source.Node(visit.ElementId), visit, on).SequenceEqual(TypesOf(target.Node(IdOf(visit.ElementId)), visit, on))
            ? null
            : new(MigrationObstacle.OtherWork, $"it waits for its {on.ToString().ToLowerInvariant()} listeners, and {IdOf(visit.ElementId)} has others there");

    private static IEnumerable<ModelExpression> TypesOf(FlowNode node, ElementInstance visit, ListenerEvent on) =>
        node.ListenersOn(visit, on).Select(job => job.Type is ModelExpression.Feel feel ? new ModelExpression.Literal("=" + feel.Expression.Text) : job.Type);

    private IEnumerable<ListenerEvent> EventsListenedTo(ElementInstance visit)
    {
        if (visit.Listeners is { } progress && IsAsking(visit))
        {
            yield return progress.Event;
        }

        if (visit.IsTerminating)
        {
            yield return ListenerEvent.Cancel;
        }

        foreach (var transition in state.Tasks.That(task => task.ElementInstanceId == visit.Id).Select(task => task.Transition).OfType<TaskTransition>())
        {
            yield return transition.Event;
        }
    }

    /// <summary>Whether a visit waits for a listener, or for a person to mend what keeps it from one.</summary>
    public bool IsAsking(ElementInstance visit) =>
        state.Jobs.That(job => job.ElementInstanceId == visit.Id && job.Listener is not null).Any()
        || state.Incidents.That(incident => incident.ElementInstanceId == visit.Id && incident.Step is ElementStep.Listen).Any();

    /// <summary>Why a token cannot go on waiting.</summary>
    public Hindrance? Hinders(Token token) =>
        target.FindFlow(IdOf(token.FlowId)) is not { } flow || flow.TargetId != IdOf(token.TargetElementId)
            ? new(MigrationObstacle.NoFlow, $"the target has no sequence flow {IdOf(token.FlowId)} to {IdOf(token.TargetElementId)}")
            : Hinders(token.TargetElementId, token.ScopeId);

    /// <summary>Why what was done could not be undone any more.</summary>
    public Hindrance? Hinders(Compensable done) =>
        Hinders(done.ElementId, done.ScopeId) is { } hindrance ? hindrance
        : done.HandlerId is { } handler && ((Activity)target.Node(IdOf(done.ElementId))).CompensationHandlerId != IdOf(handler)
            ? new(MigrationObstacle.NoHandler, $"{IdOf(done.ElementId)} is not undone by {IdOf(handler)} in the target")
        : null;

    /// <summary>Why an open job would find nobody who gave it.</summary>
    public Hindrance? Hinders(OpenJob job) =>
        Hinders(state.Elements[job.ElementInstanceId])
        ?? (job.Listener is not null || GivesJob(target.Node(IdOf(job.ElementId)))
            ? null
            : new(MigrationObstacle.OtherWork, $"{IdOf(job.ElementId)} gives no job in the target"));

    /// <summary>Why an element in a scope, which may be over, cannot go on in the target.</summary>
    public Hindrance? Hinders(string elementId, ElementInstanceId scope)
    {
        var (id, around) = (IdOf(elementId), IdOf(AroundOf(elementId, scope)));
        return target.FindScopeOrNode(id) is not { } to ? new(MigrationObstacle.NoElement, $"the target has no element {id}")
            : Differs(source.Node(elementId), to) is { } hindrance ? hindrance
            : target.ContainerOf(id) != around ? new(MigrationObstacle.OtherScope, $"{id} is drawn in {target.ContainerOf(id)} there, not in {around}")
            : null;
    }

    private static Hindrance? Differs(FlowNode from, FlowNode to) =>
        (from, to) switch
        {
            _ when from.GetType() != to.GetType() => new(MigrationObstacle.OtherType, $"{to.Id} is a {NameOf(to)} there, not a {NameOf(from)}"),
            (Activity a, Activity b) when a.IsForCompensation != b.IsForCompensation =>
                new(MigrationObstacle.OtherType, $"{to.Id} undoes another activity in one of the two versions alone"),
            (Activity a, Activity b) when !IsSameLoop(a.MultiInstance, b.MultiInstance) =>
                new(MigrationObstacle.OtherLoop, $"{to.Id} is not done for each item of a list in the same way there"),
            (AdHocSubProcess a, AdHocSubProcess b) when a.OutputCollection != b.OutputCollection =>
                new(MigrationObstacle.OtherLoop, $"{to.Id} collects what comes of each activation under another name there"),
            (EventSubProcess a, EventSubProcess b) when !IsSame(a.Start.Definition, b.Start.Definition) || a.Start.IsInterrupting != b.Start.IsInterrupting =>
                new(MigrationObstacle.OtherTrigger, $"{to.Id} begins with another kind of event there"),
            (CatchEvent a, CatchEvent b) when !IsSame(a.Definition, b.Definition) =>
                new(MigrationObstacle.OtherTrigger, $"{to.Id} is another kind of event there"),
            (ThrowEvent a, ThrowEvent b) when !IsSame(a.Definition, b.Definition) =>
                new(MigrationObstacle.OtherTrigger, $"{to.Id} is another kind of event there"),
            _ => null,
        };

    /// <summary>Whether two events are of one kind; what it is in detail is what the instance has found out already, and keeps.</summary>
    public static bool IsSame(EventDefinition? one, EventDefinition? other) => one?.GetType() == other?.GetType();

    /// <summary>What has been collected is under the name that it has, in the order of the items.</summary>
    private static bool IsSameLoop(MultiInstance? one, MultiInstance? other) =>
        one is null || other is null ? one == other : (one.IsSequential, one.OutputCollection) == (other.IsSequential, other.OutputCollection);

    private static bool GivesJob(FlowNode node) => node switch
    {
        ServiceTask or SendTask => true,
        ScriptTask { Implementation: ScriptImplementation.Job } => true,
        BusinessRuleTask { Implementation: RuleImplementation.Job } => true,
        ThrowEvent { Definition: MessageEventDefinition { Job: not null } } => true,
        _ => false,
    };

    private static string NameOf(FlowNode node) => node is EventSubProcess ? "event sub-process" : node.TypeName;

    /// <summary>
    /// The element that another is drawn in: an item of a multi-instance activity runs in a visit of its own element, what was chosen in an
    /// ad-hoc sub-process in a scope that is not drawn.
    /// </summary>
    private string AroundOf(string elementId, ElementInstanceId scope)
    {
        var (id, around) = ScopeOf(scope);
        return id == elementId ? AroundOf(elementId, around ?? scope)
            : source.FindScopeOrNode(id) is AdHocInnerInstance activation ? activation.AdHocId
            : id;
    }

    private (string ElementId, ElementInstanceId? Around) ScopeOf(ElementInstanceId scope) =>
        state.Elements.TryGetValue(scope, out var running)
            ? (running.ElementId, running.ScopeId)
            : (state.Compensables[scope].ElementId, state.Compensables[scope].ScopeId);
}
