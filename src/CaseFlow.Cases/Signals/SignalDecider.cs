using System.Diagnostics;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Warnings;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Signals;

/// <summary>The rules of a signal: every one ends in a case, a cluster, a watch or a refusal with grounds.</summary>
public static class SignalDecider
{
    /// <summary>The grounds of a grade that came with a report.</summary>
    public const string GradedByReporter = "Graded by whoever reported it.";

    private const string Triager = "ANALYST";

    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<SignalEvent> Decide(SignalCommand command, Signal state, DecisionContext context) =>
        (command, state) switch
        {
            (SignalCommand.Report c, Signal.NotKnown) => Report(c, context),
            (SignalCommand.Report, _) => SignalRejections.AlreadyReported,
            (SignalCommand.TakeUp c, Signal.NotKnown) => [new SignalEvent.TakenUp(c.Id, c.Source, c.ExternalId, context.Now)],
            (SignalCommand.TakeUp, _) => [],
            (_, Signal.NotKnown) => SignalRejections.NotFound,
            (SignalCommand.Grade c, _) => Grade(c, context),
            (SignalCommand.JoinCluster c, Signal.Untriaged or Signal.Watched or Signal.Declined) => [new SignalEvent.Clustered(c.ClusterId, context.Now)],
            (SignalCommand.JoinCluster, _) => [],
            (SignalCommand.Triage, Signal.InCluster) => SignalRejections.InCluster,
            (SignalCommand.Triage, Signal.InCase) => SignalRejections.InCase,
            (SignalCommand.Triage c, _) => Triage(c.Request, context),
            (SignalCommand.EndWatch, Signal.Watched s) when s.Until <= context.Now => [new SignalEvent.WatchEnded(context.Now)],
            (SignalCommand.EndWatch, _) => [],
            (SignalCommand.Return c, Signal.InCase s) when s.CaseId == c.CaseId => [new SignalEvent.Returned(c.Why, context.Now)],
            (SignalCommand.Return, _) => [],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<SignalEvent> Report(SignalCommand.Report c, DecisionContext context)
    {
        if (RefusalOf(c, context) is { } refusal)
        {
            return refusal;
        }

        var reported = new SignalEvent.Reported(c.Id, c.Content, c.How, c.Marking, c.ReleasableTo, c.Language, context.Actor, context.Now, LabelOf(c, context));
        return c.FirstGrade is { } grade ? [reported, new SignalEvent.Graded(grade, GradedByReporter, context.Actor, context.Now)] : [reported];
    }

    // every signal has an addressee with the duty to decide, also one that is for those who are named only
    private static AccessLabel LabelOf(SignalCommand.Report c, DecisionContext context)
    {
        var label = (c.Terms ?? AccessTerms.Default).ToLabel(c.Marking, context, AccessLabel.OwnersOf(context.Actor), c.ReleasableTo);
        return label.IsForNamedOnly && context.Actor.OrganisationId is { } own ? label with { Named = label.Named.Add($"{Triager}@{own}") } : label;
    }

    private static Rejection? RefusalOf(SignalCommand.Report c, DecisionContext context) =>
        (c.Terms ?? AccessTerms.Default).RefusalOf(c.Marking) is { } refusal ? refusal
        : !c.Content.Harm.Killed.IsInOrder ? SignalRejections.EstimateOutOfOrder
        : c.Content.Time.To < c.Content.Time.From ? SignalRejections.TimeOutOfOrder
        : c.Content.Time.From > LastDayAnywhere(context) ? SignalRejections.TimeInFuture
        : c.FirstGrade is { } grade && !IsOnScale(grade) ? WarningRejections.UnknownInformationGrade
        : null;

    /// <summary>The latest day that it can be now, in any time zone.</summary>
    private static DateOnly LastDayAnywhere(DecisionContext context) => DateOnly.FromDateTime(context.Now.UtcDateTime.AddHours(14));

    private static Decision<SignalEvent> Grade(SignalCommand.Grade c, DecisionContext context) =>
        !IsOnScale(c.Value) ? WarningRejections.UnknownInformationGrade
        : string.IsNullOrWhiteSpace(c.Grounds) ? SignalRejections.NoGrounds
        : [new SignalEvent.Graded(c.Value, c.Grounds, context.Actor, context.Now)];

    private static bool IsOnScale(EvidenceGrade grade) => grade.Information is >= EvidenceGrade.Confirmed and <= EvidenceGrade.CannotBeJudged;

    private static Decision<SignalEvent> Triage(TriageRequest request, DecisionContext context) =>
        TriageRules.RefusalOf(request, context) is { } refusal
            ? refusal
            : [new SignalEvent.Triaged(TriageRules.Accept(request, context), context.Actor, context.Now)];
}
