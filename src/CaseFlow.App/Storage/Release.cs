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
    public const int Current = 2;

    /// <summary>
    /// The oldest release that may still work beside this one. Whoever raises it and then runs <c>migrations/add.sh</c> gets a migration
    /// that keeps older servers out from then on.
    /// </summary>
    public const int OldestBeside = 2;

    /// <summary>The setting that names the oldest release which may use the database.</summary>
    public const string Minimum = "MinimumRelease";

    /// <summary>The setting that names the release which made the read rows; those of an older one are made again from the events.</summary>
    public const string ReadRows = "ReadRows";

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
    public static Task<int> MinimumOfAsync(CaseFlowDb db, CancellationToken cancellation) => ReadAsync(db, Minimum, cancellation);

    /// <summary>Whether an older release made the read rows.</summary>
    public static async Task<bool> NeedsRebuildAsync(CaseFlowDb db, CancellationToken cancellation) =>
        await ReadAsync(db, ReadRows, cancellation) < Current;

    /// <summary>Notes that this release has made the read rows.</summary>
    public static Task RebuiltAsync(CaseFlowDb db, CancellationToken cancellation) => db.Set<SettingRow>()
        .Where(row => row.Name == ReadRows)
        .ExecuteUpdateAsync(update => update.SetProperty(row => row.Value, Current.ToString(CultureInfo.InvariantCulture)), cancellation);

    private static async Task<int> ReadAsync(CaseFlowDb db, string name, CancellationToken cancellation)
    {
        var value = await db.Set<SettingRow>().Where(row => row.Name == name).Select(row => row.Value).SingleAsync(cancellation);
        return int.Parse(value, CultureInfo.InvariantCulture);
    }
}
