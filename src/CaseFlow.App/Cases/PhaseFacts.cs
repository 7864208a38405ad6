using CaseFlow.App.Assessments;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Warnings;
using CaseFlow.Decisions.Feel;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>What the system knows of a case that bears on its phase. What nobody has recorded is unknown, never "no".</summary>
internal sealed class PhaseFacts(Rows rows, CaseClock clock)
{
    // the stored name of PlanEvent.DayAfterStarted: rows of plans do not tell when it happened
    private const string DayAfterStarted = "plan.day_after_started";

    private static readonly string[] Structural = ["RF01", "RF02", "RF03", "RF09"];

    public async ValueTask<IReadOnlyList<KnownFact>> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        var startSource = await rows.Of<CaseRow>()
            .Where(row => row.CaseId == caseId).Select(row => (StartSource?)row.StartSource).SingleOrDefaultAsync(cancellation);
        var warning = await NewestGradedAsync(caseId, cancellation);
        return
        [
            await ResponseEndedAsync(caseId, warning, cancellation),
            KnownFact.Unknown("settlementSigned", PhaseFactOrigin.NothingRecordsIt),
            Graded("clear", warning, warning?.Validation?.Clear),
            Graded("credible", warning, warning?.Validation?.Credible),
            Graded("imminent", warning, warning?.Validation?.Imminent),
            KnownFact.Unknown("crimesUnderWay", PhaseFactOrigin.NothingRecordsIt),
            .. await RatedAsync(caseId, cancellation),
            await DaysToTriggerAsync(caseId, cancellation),
            KnownFact.Of("topBand", startSource is StartSource.Baseline ? true : null, PhaseFactOrigin.Baseline),
            RecentIncident(startSource, warning),
        ];
    }

    private Task<WarningRow?> NewestGradedAsync(Guid caseId, CancellationToken cancellation) => rows.Of<WarningRow>()
        .Where(row => row.CaseId == caseId && row.ValidatedAt != null)
        .OrderByDescending(row => row.ValidatedAt).ThenByDescending(row => row.SortKey)
        .FirstOrDefaultAsync(cancellation);

    private static KnownFact Graded(string name, WarningRow? warning, Answer? answer) =>
        KnownFact.Of(name, answer?.ToString().ToLowerInvariant(), OriginOf(warning), warning?.ValidatedAt);

    /// <summary>A clear warning tells of an incident; a case opened on structural grounds without a warning has none; of others nothing is known.</summary>
    private static KnownFact RecentIncident(StartSource? startSource, WarningRow? warning) => warning?.Validation?.Clear switch
    {
        Answer.Yes => KnownFact.Of("recentIncident", true, OriginOf(warning), warning?.ValidatedAt),
        Answer.No => KnownFact.Of("recentIncident", false, OriginOf(warning), warning?.ValidatedAt),
        null when startSource is StartSource.Baseline => KnownFact.Of("recentIncident", false, PhaseFactOrigin.StructuralGrounds),
        _ => new KnownFact("recentIncident", FeelNull.Instance, OriginOf(warning), warning?.ValidatedAt),
    };

    private static PhaseFactOrigin OriginOf(WarningRow? warning) =>
        warning?.ValidatedAt is null ? PhaseFactOrigin.NoWarningGraded : PhaseFactOrigin.WarningGraded;

    /// <summary>The day after has begun, and no acute warning has come since.</summary>
    private async ValueTask<KnownFact> ResponseEndedAsync(Guid caseId, WarningRow? warning, CancellationToken cancellation)
    {
        var endedAt = await rows.Of<EventRow>().Where(row => row.CaseId == caseId && row.Type == DayAfterStarted)
            .OrderByDescending(row => row.Position).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancellation);
        var responds = await rows.Of<PlanRow>()
            .AnyAsync(row => row.CaseId == caseId && row.Kind == PlanKind.Response && row.State == PlanState.Approved, cancellation);
        var isAcuteAgain = warning is { Validation: { Clear: Answer.Yes, Imminent: Answer.Yes } } && warning.ValidatedAt > endedAt;
        return (endedAt, responds) switch
        {
            ({ } at, _) => KnownFact.Of("responseEnded", !responds && !isAcuteAgain, PhaseFactOrigin.DayAfterStarted, at),
            (null, true) => KnownFact.Of("responseEnded", false, PhaseFactOrigin.DayAfterNotBegun),
            _ => KnownFact.Unknown("responseEnded", PhaseFactOrigin.NoResponse),
        };
    }

    private async ValueTask<IEnumerable<KnownFact>> RatedAsync(Guid caseId, CancellationToken cancellation)
    {
        var rated = await rows.Of<AssessmentRow>().Where(row => row.CaseId == caseId && row.AgreedAt != null)
            .OrderByDescending(row => row.SortKey).FirstOrDefaultAsync(cancellation);
        if (rated?.AgreedAt is not { } agreedAt)
        {
            const PhaseFactOrigin Nothing = PhaseFactOrigin.NoRatingAgreed;
            return [KnownFact.Unknown("risingDynamicFactors", Nothing), KnownFact.Unknown("raisedStructuralFactors", Nothing)];
        }

        var rising = rated.Agreed.Where(rating => rating.Trend is Trend.Rising && !Structural.Contains(rating.Factor) && rating.Factor != "RF06");
        var raised = rated.Agreed.Where(rating => rating.Level is RiskLevel.Medium or RiskLevel.High && Structural.Contains(rating.Factor));
        return
        [
            KnownFact.Of("risingDynamicFactors", rising.Select(rating => rating.Factor), PhaseFactOrigin.RatingAgreed, agreedAt),
            KnownFact.Of("raisedStructuralFactors", raised.Select(rating => rating.Factor), PhaseFactOrigin.RatingAgreed, agreedAt),
        ];
    }

    private async ValueTask<KnownFact> DaysToTriggerAsync(Guid caseId, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime((await clock.ReadAsync(caseId, cancellation)).Now.UtcDateTime);
        var next = await rows.Of<RecordEntryRow>().Where(row => row.CaseId == caseId && row.Kind == RecordKind.Trigger && row.On >= today)
            .OrderBy(row => row.On).Select(row => (DateOnly?)row.On).FirstOrDefaultAsync(cancellation);
        return next is { } on
            ? new KnownFact("daysToTrigger", new FeelNumber(on.DayNumber - today.DayNumber), PhaseFactOrigin.NextTrigger)
            : KnownFact.Unknown("daysToTrigger", PhaseFactOrigin.NoTrigger);
    }
}
