namespace CaseFlow.App.Storage.Pumps;

/// <summary>How long a pump holds a row, by the database's clock: the hosts' own clocks may differ as they like.</summary>
/// <remarks>
/// A lease lasts six seconds; while its holder lives, it is renewed every two, so a holder may be silent for four. The renewal is a row of
/// its own: it must not get in the way of the transaction that fires a timer. Whoever lost a lease cannot record anything under it.
/// </remarks>
internal static class Lease
{
    /// <summary>How long a lease lasts without renewal.</summary>
    public const int Seconds = 6;

    /// <summary>How long a row rests that could not be done and says nothing itself about when to try again.</summary>
    public const int RestInSeconds = 60;

    /// <summary>How often a living holder renews, and how long rows wait for it behind a slow one before others may take them.</summary>
    public static readonly TimeSpan RenewedEvery = TimeSpan.FromSeconds(2);

    /// <summary>Rows that nobody holds now.</summary>
    /// <remarks>An end further ahead than any lease or rest was written by a clock that was wrong, so it holds nothing.</remarks>
    public static IQueryable<TRow> Free<TRow>(IQueryable<TRow> rows, CaseFlowDb db)
        where TRow : class, ILeasedRow
    {
        var living = db.Set<LeaseRenewalRow>().Where(renewal => renewal.Until >= DatabaseClock.After(0) && renewal.Until <= DatabaseClock.After(Seconds));
        return rows
            .Where(row => row.LeasedUntil == null || row.LeasedUntil < DatabaseClock.After(0) || row.LeasedUntil > DatabaseClock.After(RestInSeconds))
            .Where(row => !living.Any(renewal => renewal.Id == row.LeasedBy));
    }
}
