namespace CaseFlow.App.Measures;

/// <summary>A measure that passed from one body to another.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="MeasureId">The measure that ended.</param>
/// <param name="Catalogue">The measure of the catalogue.</param>
/// <param name="From">Who led it.</param>
/// <param name="To">Who took it over, as it was handed over.</param>
/// <param name="At">When it was handed over; case time, UTC.</param>
/// <param name="SuccessorId">The measure of the same catalogue entry that the receiving body leads; null while there is none.</param>
/// <param name="GapDays">Days, UTC, on which neither of the two led; 0 when one follows the other without a gap, null while nobody has followed.</param>
public sealed record HandoverView(
    Guid CaseId, Guid MeasureId, string Catalogue, string From, string To, DateTimeOffset At, Guid? SuccessorId, int? GapDays)
{
    /// <summary>Finds who followed: the receiver's measure that was under way at the hand-over, else the first one that started after it.</summary>
    internal static HandoverView Of(MeasureView ended, IEnumerable<MeasureView> measures)
    {
        var (to, at) = (ended.HandedOverTo ?? string.Empty, ended.EndedAt ?? default);
        var successor = measures
            .Where(measure => measure.CaseId == ended.CaseId && measure.MeasureId != ended.MeasureId)
            .Where(measure => measure.Terms.Catalogue == ended.Terms.Catalogue && measure.Terms.Lead == to)
            .Where(measure => measure.ActivatedAt is not null && !(measure.EndedAt < at))
            .MinBy(measure => measure.ActivatedAt);
        return new HandoverView(
            ended.CaseId, ended.MeasureId, ended.Terms.Catalogue, ended.Terms.Lead, to, at,
            successor?.MeasureId, GapDaysBetween(at, successor?.ActivatedAt));
    }

    /// <summary>Days between two days on both of which somebody led.</summary>
    internal static int? GapDaysBetween(DateTimeOffset end, DateTimeOffset? start) =>
        start is { } began ? Math.Max(0, (began.UtcDateTime.Date - end.UtcDateTime.Date).Days - 1) : null;
}
