using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>
/// Activities that people choose from while it runs: each at any time, in any order, many times or never. What flows join to an activity follows it.
/// </summary>
public sealed record AdHocSubProcess : Activity, IFlowElementsContainer
{
    /// <inheritdoc/>
    public required FlowScope Contents { get; init; }

    /// <summary>Ids of what is activated on entering, a list of texts; null for nothing.</summary>
    public FeelExpression? ActiveElements { get; init; }

    /// <summary>
    /// Tried each time that an activated activity and what follows it is over; sees its variables. Null: it is over when all that was activated is.
    /// </summary>
    public FeelExpression? CompletionCondition { get; init; }

    /// <summary>Whether what still runs is terminated when the condition has come true, instead of waited for.</summary>
    public bool CancelsRemaining { get; init; } = true;

    /// <summary>BPMN's ordering <c>Sequential</c>: one at a time.</summary>
    public bool IsSequential { get; init; }

    /// <summary>The variable that collects one output per activation, in the order of their ends; null for none.</summary>
    public string? OutputCollection { get; init; }

    /// <summary>What is collected when an activation is over.</summary>
    public FeelExpression? OutputElement { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "adHocSubProcess";

    /// <summary>What can be activated: all that no flow leads to, in the order of the file.</summary>
    public IEnumerable<FlowNode> Activatable =>
        Contents.Nodes.Where(node => node.Incoming.IsEmpty && node is not (BoundaryEvent or EventSubProcess or Activity { IsForCompensation: true }));

    /// <summary>The scope of one activation.</summary>
    internal AdHocInnerInstance Inner => new() { Id = Id + AdHocInnerInstance.IdSuffix, AdHocId = Id };

    /// <summary>Enters an activity in a scope of its own, so that the same one can run twice at once.</summary>
    internal ElementInstance Activate(Run run, ElementInstanceId adHoc, FlowNode node, FeelContext variables)
    {
        var number = run.State.Elements[adHoc].AdHoc!.Activated + 1;
        var inner = run.EnterDone(Inner, adHoc, [], variables, number);
        run.Enter(node, inner.Id, []);
        return inner;
    }

    internal override StepResult Execute(Run run, ElementInstance element)
    {
        if (Waits.OpenEventSubProcesses(run, Contents, element.Id) is { } fault)
        {
            return fault;
        }

        if (OutputCollection is { } name)
        {
            Scopes.SetOwn(run, element.Id, FeelContext.Of((name, new FeelList([]))));
        }

        var first = ChooseFirst(run, element.Id);
        if (first.Fault is { } unknown)
        {
            return unknown;
        }

        run.Record(new InstanceEvent.AdHocOpened(element.Id, Id, Name ?? Id));
        foreach (var node in first.Value)
        {
            Activate(run, element.Id, node, FeelContext.Empty);
        }

        return StepResult.Waiting;
    }

    /// <summary>With nothing activated yet, it waits to be told.</summary>
    internal override bool IsOverWhenIdle(ElementInstance element) =>
        element.Loop is not null || element.AdHoc is { IsFulfilled: true } || (CompletionCondition is null && element.AdHoc is { Activated: > 0 });

    private protected override void PutOwnOutputs(Run run, ElementInstance element)
    {
        if (OutputCollection is { } name && element.Variables.TryGet(name, out var outputs))
        {
            Scopes.Merge(run, element.Scope, FeelContext.Of((name, outputs)));
        }

        base.PutOwnOutputs(run, element);
    }

    private Attempt<ImmutableArray<FlowNode>> ChooseFirst(Run run, ElementInstanceId adHoc)
    {
        if (ActiveElements is null)
        {
            return ImmutableArray<FlowNode>.Empty;
        }

        var result = run.Expressions.Evaluate(ActiveElements, adHoc);
        if (result.Value is not FeelList { Items: var items } || items.Any(item => item is not FeelString))
        {
            return new Fault("ad_hoc.no_list", $"Expected \"{ActiveElements.Text}\" to be a list of element ids, but it is {result.Value}.");
        }

        var possible = Activatable.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var ids = items.Cast<FeelString>().Select(item => item.Value).ToList();
        if (ids.Find(id => !possible.ContainsKey(id)) is { } unknown)
        {
            return new Fault(
                "ad_hoc.unknown_element",
                $"Expected \"{ActiveElements.Text}\" to name elements of {string.Join(", ", possible.Keys)}, but there is \"{unknown}\".");
        }

        return IsSequential && ids.Count > 1
            ? new Fault(
                "ad_hoc.one_at_a_time",
                $"Expected \"{ActiveElements.Text}\" to name one element, since they run one at a time, but there are {ids.Count}.")
            : ids.Select(id => possible[id]).ToImmutableArray();
    }
}
