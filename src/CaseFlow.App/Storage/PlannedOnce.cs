using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.App.Storage;

/// <summary>Lets PostgreSQL keep its plan of a query, for whatever values it is asked.</summary>
/// <remarks>
/// PostgreSQL plans a prepared statement anew each time while it expects that values which it knows make a better plan, and never learns
/// what planning costs. A query that is the union of many parts, each of which an index leads to, is planned for longer than it runs.
/// </remarks>
internal sealed class PlannedOnce : DbCommandInterceptor
{
    public static readonly PlannedOnce Instance = new();

    private const string Tag = "planned once";

    /// <summary>Marks a query whose plan is the same for all values.</summary>
    public static IQueryable<TRow> Mark<TRow>(IQueryable<TRow> query) => query.TagWith(Tag);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.CommandText.StartsWith($"-- {Tag}", StringComparison.Ordinal))
        {
            // all three go in one round trip and one transaction, so a query that fails leaves nothing behind
#pragma warning disable CA2100 // the text is the query's own, its values stay parameters
            command.CommandText = $"SET plan_cache_mode = force_generic_plan; {command.CommandText}; RESET plan_cache_mode";
#pragma warning restore CA2100
        }

        return new(result);
    }
}
