using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Which releases may work on a database at the same time: N reads what N-1 wrote, and writes new shapes only once N-1 is gone.</summary>
internal static class Release
{
    /// <summary>Counts the releases that changed the shape of anything stored.</summary>
    public const int Current = 1;

    /// <summary>The setting that names the oldest release which may use the database.</summary>
    public const string Minimum = "MinimumRelease";

    /// <exception cref="UnfitDatabaseException">The database has left this release behind.</exception>
    public static async Task EnterAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        var minimum = await db.Set<SettingRow>().Where(row => row.Name == Minimum).Select(row => row.Value).SingleAsync(cancellation);
        if (int.Parse(minimum, CultureInfo.InvariantCulture) > Current)
        {
            throw new UnfitDatabaseException($"Expected a database for release {Current}, but it needs at least {minimum}.");
        }
    }
}
