namespace CaseFlow.App.Storage;

/// <summary>Finds the row that a projection changes, also one that the same command has added and not yet saved.</summary>
internal static class ReadRowFinder
{
    public static async ValueTask<TRow> RequireAsync<TRow>(this CaseFlowDb db, object[] key, CancellationToken cancellation)
        where TRow : class, IReadRow =>
        await db.FindAsync<TRow>(key, cancellation)
        ?? throw new InvalidOperationException($"Expected a {typeof(TRow).Name} with the key {string.Join(", ", key)}, but there is none.");
}
