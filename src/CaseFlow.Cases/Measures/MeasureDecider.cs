using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Measures;

/// <summary>The rules of a measure: it stays within its mandate, rests when harm is reported, and its end is told.</summary>
public static class MeasureDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<MeasureEvent> Decide(MeasureCommand command, Measure state, DecisionContext context) =>
        (command, state) switch
        {
            (MeasureCommand.Authorise c, Measure.NotActivated) => Authorise(c, context),
            (MeasureCommand.Authorise, Measure.Current) => MeasureRejections.AlreadyAuthorised,
            (MeasureCommand.Activate { IsAsked: false }, Measure.Paused { Reason: PauseReason.Harm }) => MeasureRejections.HarmStopped,
            (MeasureCommand.Activate c, Measure.NotActivated or Measure.Authorised or Measure.Paused) => Activate(c, context),
            (MeasureCommand.Activate, Measure.Active) => MeasureRejections.AlreadyActivated,
            (_, Measure.NotActivated) => MeasureRejections.NotFound,
            (MeasureCommand.PauseForMandate, Measure.Active) => [new MeasureEvent.Paused(PauseReason.MandateEnded, context.Now)],
            (MeasureCommand.PauseForMandate, _) => [],
            (_, Measure.Ended) => MeasureRejections.Ended,
            (MeasureCommand.Report { Content.Result: ReportResult.Complete }, Measure.Authorised) => MeasureRejections.NotStarted,
            (MeasureCommand.Report c, Measure.Current s) => [.. Report(c.Content, s, context)],
            (MeasureCommand.Resume c, Measure.Paused s) => Resume(c, s, context),
            (MeasureCommand.Resume, _) => MeasureRejections.NotPaused,
            (MeasureCommand.GiveUp c, _) => GiveUp(c, context),
            (MeasureCommand.HandOver c, _) => HandOver(c, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<MeasureEvent> Authorise(MeasureCommand.Authorise c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Awaits) ? MeasureRejections.NothingAwaited
        : CheckGround(c.Terms, c.Citation) is { } refusal ? refusal
        : [new MeasureEvent.Authorised(c.Id, c.Terms, c.Citation, c.Awaits, context.Actor, context.Now)];

    private static Decision<MeasureEvent> Activate(MeasureCommand.Activate c, DecisionContext context) =>
        CheckGround(c.Terms, c.Citation) is { } refusal ? refusal
        : [new MeasureEvent.Activated(c.Id, c.Terms, c.Citation, context.Actor, context.Now)];

    private static Decision<MeasureEvent> Resume(MeasureCommand.Resume c, Measure.Paused s, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? MeasureRejections.NoGrounds
        : CheckMandate(s.Terms, c.Citation) is { } refusal ? refusal
        : s is { Reason: PauseReason.Harm, ApprovedBy: null } ? [new MeasureEvent.ResumptionApproved(c.Grounds, context.Actor, context.Now)]
        : s is { Reason: PauseReason.Harm, ApprovedBy: { } first } && !IsSecond(context.Actor, first) ? MeasureRejections.NoSecondApproval
        : [new MeasureEvent.Resumed(c.Grounds, c.Citation, context.Actor, context.Now)];

    private static bool IsSecond(Actor actor, Actor first) => !actor.IsSameEyesAs(first) && actor.OrganisationId != first.OrganisationId;

    private static Rejection? CheckGround(MeasureTerms terms, MandateCitation? citation) =>
        LegalBasis.All.Contains(terms.LegalBasis) ? CheckMandate(terms, citation) : MeasureRejections.UnknownLegalBasis;

    private static Rejection? CheckMandate(MeasureTerms terms, MandateCitation? citation) =>
        citation is null ? LegalBasis.IsCoercive(terms.LegalBasis) ? MeasureRejections.NoMandate : null
        : citation.AllowedActs.Contains(terms.Catalogue) ? null
        : MeasureRejections.OutsideMandate(citation, terms.Catalogue);

    private static IEnumerable<MeasureEvent> Report(ImplementationReport report, Measure.Current s, DecisionContext context)
    {
        yield return new MeasureEvent.Reported(report, context.Actor, context.Now);

        if (s.Citation is { } citation && report.Acts.Except(citation.AllowedActs) is { IsEmpty: false } outside)
        {
            yield return new MeasureEvent.DriftDetected(outside, citation.Reference, citation.Paragraph, context.Now);
        }

        if (report.Result is ReportResult.Complete)
        {
            yield return new MeasureEvent.Completed(context.Actor, context.Now);
        }
        else if (s is Measure.Active && (report.Harm || report.Result is ReportResult.Suspend))
        {
            yield return new MeasureEvent.Paused(report.Harm ? PauseReason.Harm : PauseReason.Suspended, context.Now);
        }
    }

    private static Decision<MeasureEvent> GiveUp(MeasureCommand.GiveUp c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? MeasureRejections.NoGrounds
        : [new MeasureEvent.NotCarriedOut(c.Grounds, context.Actor, context.Now)];

    private static Decision<MeasureEvent> HandOver(MeasureCommand.HandOver c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? MeasureRejections.NoGrounds
        : [new MeasureEvent.HandedOver(c.To, c.Grounds, context.Actor, context.Now)];
}
