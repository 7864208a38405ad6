using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>
/// Which releases may work on a database at the same time: N reads what N-1 wrote, and N-1 goes on beside N's migrations until one of them
/// raises the minimum.
/// </summary>
internal static class Release
{
    /// <summary>Counts the releases that changed the shape of anything stored.</summary>
    public const int Current = 1;

    /// <summary>
    /// The oldest release that may still work beside this one. Whoever raises it and then runs <c>migrations/add.sh</c> gets a migration
    /// that keeps older servers out from then on.
    /// </summary>
    public const int OldestBeside = 1;

    /// <summary>The setting that names the oldest release which may use the database.</summary>
    public const string Minimum = "MinimumRelease";

    /// <exception cref="UnfitDatabaseException">The database has left this release behind.</exception>
    public static async Task EnterAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        var minimum = await MinimumOfAsync(db, cancellation);
        if (minimum > Current)
        {
            throw new UnfitDatabaseException(
                $"Expected a database that release {Current} may use, but a later one has changed it and it needs at least {minimum}: install that release.");
        }
    }

    /// <summary>The oldest release that may use the database now.</summary>
    public static async Task<int> MinimumOfAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        var minimum = await db.Set<SettingRow>().Where(row => row.Name == Minimum).Select(row => row.Value).SingleAsync(cancellation);
        return int.Parse(minimum, CultureInfo.InvariantCulture);
    }
}
