using System.Linq.Expressions;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Measures;

/// <summary>A measure as a reader sees it.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Terms">How it is carried out.</param>
/// <param name="Citation">The paragraph of a mandate on which it rests; null when it cites none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="PauseReason">Why it rests; null when it does not.</param>
/// <param name="Awaits">What it awaits before it can start; null when it has started or never could.</param>
/// <param name="AuthorisedAt">When it was authorised without starting; null when it started at once. Case time, UTC.</param>
/// <param name="ActivatedAt">When it was last activated; null when it never was. Case time, UTC.</param>
/// <param name="LastReportAt">When it was last reported on; null before the first report.</param>
/// <param name="EndedAt">When it ended; null while it has not.</param>
/// <param name="EndGrounds">Why it ended; null while it has not and when it was completed.</param>
/// <param name="HandedOverTo">The body that took it over; null when none did.</param>
public sealed record MeasureView(
    Guid MeasureId,
    Guid CaseId,
    MeasureTerms Terms,
    MandateCitation? Citation,
    MeasureState State,
    PauseReason? PauseReason,
    string? Awaits,
    DateTimeOffset? AuthorisedAt,
    DateTimeOffset? ActivatedAt,
    DateTimeOffset? LastReportAt,
    DateTimeOffset? EndedAt,
    string? EndGrounds,
    string? HandedOverTo)
{
    internal static readonly Expression<Func<MeasureRow, MeasureView>> FromRow = row => new MeasureView(
        row.MeasureId, row.CaseId, row.Terms, row.Citation, row.State, row.PauseReason, row.Awaits, row.AuthorisedAt, row.ActivatedAt, row.LastReportAt,
        row.EndedAt, row.EndGrounds, row.HandedOverTo);
}
