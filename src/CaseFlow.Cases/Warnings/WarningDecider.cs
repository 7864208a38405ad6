using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Warnings;

/// <summary>The rules of a warning: every validated one ends in act, watch or decline, or escalates at its term.</summary>
public static class WarningDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<WarningEvent> Decide(WarningCommand command, Warning state, DecisionContext context) =>
        (command, state) switch
        {
            (WarningCommand.Record c, Warning.NotRecorded) =>
                [new WarningEvent.Recorded(c.Id, c.WarnedBy, c.Text, c.Source, context.Actor, context.Now)],
            (WarningCommand.Record, _) => WarningRejections.AlreadyRecorded,
            (_, Warning.NotRecorded) => WarningRejections.NotFound,
            (WarningCommand.Validate or WarningCommand.Decide, Warning.Decided { Outcome: WarningOutcome.Act }) => WarningRejections.ActedUpon,
            (WarningCommand.Validate c, Warning.Recorded or Warning.Decided) => Validate(c.Validation, context),
            (WarningCommand.Validate, _) => WarningRejections.AlreadyValidated,
            (WarningCommand.Decide, Warning.Recorded) => WarningRejections.NotValidated,
            (WarningCommand.Decide c, _) => DecideOutcome(c, context),
            (WarningCommand.FireTerm, Warning.Validated s) => [new WarningEvent.Escalated(s.DecideBy, context.Now)],
            (WarningCommand.FireTerm, _) => [],
            (WarningCommand.NoteMeasure c, Warning.Known { FirstMeasureAt: null }) => [new WarningEvent.FirstMeasureNoted(c.Measure, context.Now)],
            (WarningCommand.NoteMeasure, _) => [],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<WarningEvent> Validate(WarningValidation validation, DecisionContext context) =>
        validation.Grade.Information is < EvidenceGrade.Confirmed or > EvidenceGrade.CannotBeJudged ? WarningRejections.UnknownInformationGrade
        : string.IsNullOrWhiteSpace(validation.Grounds) ? WarningRejections.NoGrounds
        : [new WarningEvent.Validated(validation, context.Now + validation.Term, context.Actor, context.Now)];

    private static Decision<WarningEvent> DecideOutcome(WarningCommand.Decide c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? WarningRejections.NoGrounds
        : c.Outcome is not WarningOutcome.Act && !(c.ReviewAt > context.Now) ? WarningRejections.NoReview
        : [new WarningEvent.Decided(c.Outcome, c.Grounds, c.ReviewAt, context.Actor, context.Now, c.Variant)];
}
