using System.Diagnostics;
using CaseFlow.Cases.Access;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Cases;

/// <summary>The rules of a case: its stages, its phase, its decision log.</summary>
public static class CaseDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<CaseEvent> Decide(CaseCommand command, Case state, DecisionContext context) =>
        (command, state) switch
        {
            (CaseCommand.Open c, Case.NotOpened) => Open(c, context),
            (CaseCommand.Open, _) => CaseRejections.AlreadyOpen,
            (_, Case.NotOpened) => CaseRejections.NotFound,
            (CaseCommand.AddRecordEntry c, _) => [new CaseEvent.RecordEntryAdded(c.Entry, context.Actor, context.Now)],
            (CaseCommand.ClaimAuthority c, _) => [new CaseEvent.AuthorityClaimed(c.Claim, context.Actor, context.Now)],
            (CaseCommand.ChangeAccess c, Case.Opened s) => ChangeAccess(c, s, context),
            (CaseCommand.AdvanceClock c, Case.Opened s) => AdvanceClock(c, s, context),
            (CaseCommand.EnterStage { Stage: CaseStage.Closed }, Case.Closed) => [],
            (_, Case.Closed) => CaseRejections.Closed,
            (CaseCommand.EnterStage { Stage: CaseStage.Closed }, Case.Declined) => Close(context),
            (CaseCommand.Decline, Case.Declined) => [],
            (_, Case.Declined) => CaseRejections.Declined,
            (CaseCommand.ChooseVariant c, Case.Opened s) => ChooseVariant(c, s, context),
            (CaseCommand.EnterStage c, Case.Opened s) => EnterStage(c, s, context),
            (CaseCommand.DecidePhase c, Case.Opened s) => DecidePhase(c, s, context),
            (CaseCommand.DecideGate c, _) => DecideGate(c, context),
            (CaseCommand.Watch c, _) => Watch(c, context),
            (CaseCommand.Decline c, _) => Decline(c, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<CaseEvent> Open(CaseCommand.Open c, DecisionContext context)
    {
        if (c.Owners.IsEmpty)
        {
            return CaseRejections.NoOwner;
        }

        var terms = c.Terms ?? AccessTerms.Default;
        if (terms.RefusalOf(c.Marking) is { } refusal)
        {
            return refusal;
        }

        var label = terms.ToLabel(c.Marking, context, c.Owners, c.ReleasableTo);
        if (label is { IsForNamedOnly: true, Named.IsEmpty: true })
        {
            return AccessRejections.NoReader;
        }

        var reference = CaseReference.Create(context);
        return
        [
            new CaseEvent.Opened(
                c.Id, reference, c.Title, c.Country, c.TimeBase, c.Marking, c.ReleasableTo, c.Language, c.Owners, c.StartSource, context.Actor, context.Now,
                label, c.Review),
            .. c.Review is null ? ReadOnlySpan<CaseEvent>.Empty : [new CaseEvent.VariantChosen(Variant.Review, context.Actor, context.Now)],
        ];
    }

    private static Decision<CaseEvent> ChangeAccess(CaseCommand.ChangeAccess c, Case.Opened s, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? AccessRejections.NoGrounds
        : c.Change.RefusalOn(s.File.Label, context.Actor) is { } refusal ? refusal
        : !c.MayBeChangedAgain ? AccessRejections.NobodyChanges
        : [new CaseEvent.AccessChanged(c.Change.On(s.File.Label), c.Change, c.Grounds, context.Actor, context.Now)];

    private static Decision<CaseEvent> AdvanceClock(CaseCommand.AdvanceClock c, Case.Opened s, DecisionContext context) =>
        s.File.ExerciseNow is not { } shown ? CaseRejections.ClockIsLive
        : c.To < shown ? CaseRejections.ClockRunsForward
        : c.To == shown ? []
        : [new CaseEvent.ClockAdvanced(c.To, context.Actor)];

    private static Decision<CaseEvent> ChooseVariant(CaseCommand.ChooseVariant c, Case.Opened s, DecisionContext context) =>
        string.Equals(c.Variant, s.File.Variant, StringComparison.Ordinal) ? [] : [new CaseEvent.VariantChosen(c.Variant, context.Actor, context.Now)];

    private static Decision<CaseEvent> EnterStage(CaseCommand.EnterStage c, Case.Opened s, DecisionContext context) =>
        c.Stage == s.File.Stage && s is Case.Active ? []
        : c.Stage != s.File.Stage && !StageOrder.Allows(s.File.Stage, c.Stage) ? CaseRejections.StageOutOfOrder(s.File.Stage, c.Stage)
        : c is { Stage: CaseStage.Implementation, HasApprovedPlan: false } ? CaseRejections.NoApprovedPlan
        : c is { Stage: CaseStage.Closed, HasClosedEvaluation: false } ? CaseRejections.NoClosedEvaluation
        : c.Stage is CaseStage.Closed ? Close(context)
        : [new CaseEvent.StageEntered(c.Stage, context.Actor, context.Now)];

    private static Decision<CaseEvent> Close(DecisionContext context) =>
        [new CaseEvent.StageEntered(CaseStage.Closed, context.Actor, context.Now), new CaseEvent.Closed(context.Actor, context.Now)];

    private static Decision<CaseEvent> DecidePhase(CaseCommand.DecidePhase c, Case.Opened s, DecisionContext context)
    {
        var move = PhaseOrder.Move(s.File.Phase, c.Phase);
        var isJump = move is PhaseMove.Skip or PhaseMove.Back || c.Proposed != c.Phase;
        return context.Actor.PostId is null ? CaseRejections.PhaseNeedsPerson
            : string.IsNullOrWhiteSpace(c.Grounds) ? CaseRejections.NoGrounds
            : c.Phase == s.File.Phase ? []
            : isJump && !c.Jump ? CaseRejections.PhaseIsJump(move, c.Phase, c.Proposed)
            : [new CaseEvent.PhaseDecided(c.Phase, c.Grounds, move, isJump, c.Proposed, context.Actor, context.Now)];
    }

    private static Decision<CaseEvent> DecideGate(CaseCommand.DecideGate c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Decision.Grounds) ? CaseRejections.NoGateGrounds
        : c is { Decision.IsDesignVote: true, HasConsequencesStatement: false } ? CaseRejections.NoConsequencesStatement
        : c.Decision is { IsDesignVote: true, ConsequencesRead: false } ? CaseRejections.ConsequencesNotRead
        : [new CaseEvent.GateDecided(c.Decision, context.Actor, context.Now)];

    private static Decision<CaseEvent> Watch(CaseCommand.Watch c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? CaseRejections.NoGrounds
        : c.ReviewAt <= context.Now ? CaseRejections.ReviewPassed
        : [new CaseEvent.WatchStarted(c.Grounds, c.ReviewAt, context.Actor, context.Now)];

    private static Decision<CaseEvent> Decline(CaseCommand.Decline c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? CaseRejections.NoGrounds
        : [new CaseEvent.Declined(c.Grounds, c.ReviewAt, context.Actor, context.Now)];
}
