using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Instances;

/// <summary>One visit of one element, or the outermost scope itself.</summary>
/// <param name="Id">This visit.</param>
/// <param name="ElementId">The element in the model; the process's id for the outermost scope.</param>
/// <param name="ScopeId">The scope that it runs in; null for the outermost scope.</param>
/// <param name="Order">Greater than that of all that was entered before.</param>
/// <param name="Variables">Its own variables; those of the scopes around it are seen through it.</param>
/// <param name="LoopCounter">From 1, for one item of a multi-instance activity, or one activation in an ad-hoc sub-process.</param>
/// <param name="Loop">For a multi-instance body: how far it is.</param>
/// <param name="Compensation">For an event that undoes what was done: how far it is.</param>
/// <param name="AdHoc">For an ad-hoc sub-process: how far it is; null before it is open and after it is closed.</param>
/// <param name="Listeners">How far its execution listeners, or those that look at its task's creation, are; null before the first.</param>
/// <param name="Draft">For a user task whose task is being created: what it will say of itself.</param>
/// <param name="DraftedAt">From when the times of that count.</param>
/// <param name="IsTerminating">Whether it is being ended, and waits for what runs in it and for its listeners.</param>
/// <param name="EndsEmptyScopes">Whether scopes around it that have nothing left then end with it.</param>
/// <param name="Next">What begins when it, or what is being ended in it, is over.</param>
public sealed record ElementInstance(
    ElementInstanceId Id,
    string ElementId,
    ElementInstanceId? ScopeId,
    long Order,
    FeelContext Variables,
    int? LoopCounter = null,
    LoopProgress? Loop = null,
    CompensationProgress? Compensation = null,
    AdHocProgress? AdHoc = null,
    ListenerProgress? Listeners = null,
    TaskDraft? Draft = null,
    DateTimeOffset? DraftedAt = null,
    bool IsTerminating = false,
    bool EndsEmptyScopes = false,
    HeldEntry? Next = null)
{
    /// <summary>The scope around it.</summary>
    /// <exception cref="UnreachableException">It is the outermost scope.</exception>
    internal ElementInstanceId Scope => ScopeId ?? throw new UnreachableException("Nothing is around the outermost scope.");

    internal bool IsLoopItem => LoopCounter is not null;

    /// <summary>Whether nothing may begin in it any more: it is about to be left, or waits until what runs in it has been ended.</summary>
    internal bool IsClosing => IsTerminating || Next is not null || Listeners is { Event: ListenerEvent.End };

    internal ElementInstance WithVariables(FeelContext changes) => this with { Variables = Variables.With(changes) };

    internal ElementInstance WithItem(FeelValue item) => Loop is { } loop ? this with { Loop = loop with { Items = loop.Items.Add(item) } } : this;

    internal ElementInstance WithItemStarted() => Loop is { } loop
        ? this with { Loop = loop with { Started = loop.Started + 1 } }
        : this with { AdHoc = AdHoc! with { Activated = AdHoc.Activated + 1 } };

    internal ElementInstance WithItemEnded() => Loop is { } loop ? this with { Loop = loop with { Ended = loop.Ended + 1 } } : this;

    /// <summary>Puts an output in its place, or behind the others.</summary>
    internal ElementInstance WithOutput(string name, int number, FeelValue output)
    {
        var outputs = OutputsIn(name);
        var filled = number > outputs.Length ? outputs.Add(output) : outputs.SetItem(number - 1, output);
        return this with { Variables = Variables.With(name, new FeelList(filled)) };
    }

    internal ImmutableArray<FeelValue> OutputsIn(string name) => Variables.TryGet(name, out var value) && value is FeelList list ? list.Items : [];
}
