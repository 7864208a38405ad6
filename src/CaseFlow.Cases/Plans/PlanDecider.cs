using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Plans;

/// <summary>The rules of a plan: consequences are said first, there is a choice, and the day after is thought of.</summary>
public static class PlanDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<PlanEvent> Decide(PlanCommand command, Plan state, DecisionContext context) =>
        (command, state) switch
        {
            (PlanCommand.SetObjectives c, Plan.NotStarted or Plan.Drafting) => SetObjectives(c, context),
            (_, Plan.NotStarted) => PlanRejections.NotFound,
            (PlanCommand.Approve, Plan.Approved) => [],
            (PlanCommand.StartDayAfter, Plan.Approved s) => StartDayAfter(s, context),
            (PlanCommand.StartDayAfter, _) => PlanRejections.NotApproved,
            (_, Plan.Approved { DayAfterStarted: true }) => PlanRejections.Approved,
            (PlanCommand.SubmitOptionSheet c, _) => SubmitOptionSheet(c, state, context),
            (PlanCommand.Refuse c, _) => Refuse(c, context),
            (_, Plan.Approved) => PlanRejections.Approved,
            (PlanCommand.ProposeMeasures c, _) => ProposeMeasures(c, context),
            (PlanCommand.StateConsequences c, _) => StateConsequences(c, context),
            (PlanCommand.SubmitDayAfter c, _) => SubmitDayAfter(c, context),
            (PlanCommand.Approve, Plan.Drafting s) => Approve(s.Draft, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<PlanEvent> SetObjectives(PlanCommand.SetObjectives c, DecisionContext context) =>
        c.Objectives.All(string.IsNullOrWhiteSpace) ? PlanRejections.NoObjectives
        : [new PlanEvent.ObjectivesSet(c.Id, c.Objectives, c.Kind, context.Actor, context.Now)];

    private static Decision<PlanEvent> ProposeMeasures(PlanCommand.ProposeMeasures c, DecisionContext context) =>
        context.Actor.OrganisationId is not { } organisation ? PlanRejections.NoOrganisation
        : c.Phases.RefusalOf(c.Proposals.Select(proposal => proposal.Catalogue)) is { } refusal ? refusal
        : [new PlanEvent.MeasuresProposed(organisation, c.Proposals, context.Actor, context.Now)];

    private static Decision<PlanEvent> SubmitOptionSheet(PlanCommand.SubmitOptionSheet c, Plan state, DecisionContext context) =>
        c.Sheet.Options.Length < OptionSheet.LeastOptions ? PlanRejections.TooFewOptions
        : c.Sheet.Options.DistinctBy(option => option.Id).Count() < c.Sheet.Options.Length ? PlanRejections.OptionTwice
        : !c.Sheet.Options.Any(option => option.NoAction) ? PlanRejections.NoActionMissing
        : c.Phases.RefusalOf(c.Sheet.Options.SelectMany(option => option.Measures).Select(measure => measure.Catalogue)) is { } outOfPhase ? outOfPhase
        : CheckChoice(c.Sheet, context) is { } refusal ? refusal
        : [.. Reopen(state, context), new PlanEvent.OptionSheetSubmitted(c.Sheet, context.Actor, context.Now)];

    private static IEnumerable<PlanEvent> Reopen(Plan state, DecisionContext context) =>
        state is Plan.Approved ? [new PlanEvent.Reopened(context.Actor, context.Now)] : [];

    private static Rejection? CheckChoice(OptionSheet sheet, DecisionContext context) =>
        sheet.Chosen is not { } chosen ? PlanRejections.UnknownOption
        : chosen.ValidUntil < context.Now ? PlanRejections.OptionExpired
        : null;

    private static Decision<PlanEvent> StateConsequences(PlanCommand.StateConsequences c, DecisionContext context) =>
        c.Consequences.IsEmpty || !c.Consequences.All(consequence => consequence.IsComplete) ? PlanRejections.ConsequencesEmpty
        : [new PlanEvent.ConsequencesStated(c.Consequences, context.Actor, context.Now)];

    private static Decision<PlanEvent> SubmitDayAfter(PlanCommand.SubmitDayAfter c, DecisionContext context) =>
        !c.DayAfter.IsComplete ? PlanRejections.DayAfterIncomplete
        : c.DayAfter.ReviewOn <= DateOnly.FromDateTime(context.Now.UtcDateTime) ? PlanRejections.DayAfterReviewPassed
        : [new PlanEvent.DayAfterSubmitted(c.DayAfter, context.Actor, context.Now)];

    private static Decision<PlanEvent> Approve(PlanDraft draft, DecisionContext context) =>
        !draft.HasConsequences ? PlanRejections.NoConsequences
        : draft.Sheet is not { } sheet ? PlanRejections.NoOptionChosen
        : draft.SheetBy is { } author && author.IsSameEyesAs(context.Actor) ? PlanRejections.OwnDraft
        : CheckChoice(sheet, context) is { } refusal ? refusal
        : draft is { Kind: PlanKind.Response, DayAfter: null } ? PlanRejections.NoDayAfter
        : [new PlanEvent.Approved(context.Actor, context.Now)];

    private static Decision<PlanEvent> Refuse(PlanCommand.Refuse c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? PlanRejections.NoGrounds
        : [new PlanEvent.Refused(c.Grounds, context.Actor, context.Now)];

    private static Decision<PlanEvent> StartDayAfter(Plan.Approved s, DecisionContext context) =>
        s.DayAfterStarted ? []
        : s.Draft.DayAfter is not { } dayAfter ? PlanRejections.NoDayAfter
        : [new PlanEvent.DayAfterStarted(dayAfter, context.Now)];
}
