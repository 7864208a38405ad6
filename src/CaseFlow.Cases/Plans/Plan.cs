using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Cases.Plans;

/// <summary>The state of a plan, folded from its events.</summary>
public abstract record Plan
{
    private Plan()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Plan None { get; } = new NotStarted();

    /// <summary>There is no such plan.</summary>
    public sealed record NotStarted : Plan;

    /// <summary>It is being drawn up, or drawn up anew after a refusal.</summary>
    /// <param name="Draft">What it holds so far.</param>
    /// <param name="Refusals">How often it was refused.</param>
    public sealed record Drafting(PlanDraft Draft, int Refusals) : Plan;

    /// <summary>It is approved. It changes no more, unless it is taken back into design before its day after has begun.</summary>
    /// <param name="Draft">What was approved.</param>
    /// <param name="Refusals">How often it was refused before.</param>
    /// <param name="DayAfterStarted">Whether the response has ended and the day-after tasks have started.</param>
    public sealed record Approved(PlanDraft Draft, int Refusals, bool DayAfterStarted) : Plan;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Plan Evolve(Plan state, PlanEvent @event) =>
        (state, @event) switch
        {
            (NotStarted, PlanEvent.ObjectivesSet e) => new Drafting(Start(e), 0),
            (Drafting s, PlanEvent.ObjectivesSet e) => s with { Draft = s.Draft with { Kind = e.Kind } },
            (Drafting s, PlanEvent.MeasuresProposed e) =>
                s with { Draft = s.Draft with { Proposals = s.Draft.Proposals.SetItem(e.Organisation, e.Proposals) } },
            (Drafting s, PlanEvent.OptionSheetSubmitted e) => s with { Draft = s.Draft with { Sheet = e.Sheet, SheetBy = e.By } },
            (Drafting s, PlanEvent.ConsequencesStated e) => s with { Draft = s.Draft with { Consequences = e.Consequences } },
            (Drafting s, PlanEvent.DayAfterSubmitted e) => s with { Draft = s.Draft with { DayAfter = e.DayAfter } },
            (Drafting s, PlanEvent.Approved) => new Approved(s.Draft, s.Refusals, false),
            (Drafting s, PlanEvent.Refused) => s with { Refusals = s.Refusals + 1 },
            (Approved s, PlanEvent.Refused) => new Drafting(s.Draft, s.Refusals + 1),
            (Approved s, PlanEvent.Reopened) => new Drafting(s.Draft, s.Refusals),
            (Approved s, PlanEvent.DayAfterStarted) => s with { DayAfterStarted = true },
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };

    private static PlanDraft Start(PlanEvent.ObjectivesSet e) =>
        new(e.Id, e.Kind, ImmutableSortedDictionary.Create<string, ImmutableArray<MeasureProposal>>(StringComparer.Ordinal), [], null, null);
}
