using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Checkups;

/// <summary>Whether the database answers and has the shape that this release works on.</summary>
internal sealed class SchemaCheck(CaseFlowDb db, DatabaseSettings settings) : ICheck
{
    public string Subject => "Schema";

    public int Order => ICheck.Database;

    public async ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        if (!await db.Database.CanConnectAsync(cancellation))
        {
            return [NotThere()];
        }

        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } later)
        {
            return [new(Verdict.Unfit, Subject, $"A later release has changed the database: {later}.", "Install that release or a later one.")];
        }

        var pending = known.Count - applied.Count;
        if (pending > 0)
        {
            return [new(Verdict.Unfit, Subject, $"{pending} migrations are missing.", "Back the database up, then run 'caseflow migrate'.")];
        }

        await Release.EnterAsync(db, cancellation);
        return [new(Verdict.Fine, Subject, $"All {applied.Count} migrations are there.")];
    }

    private Finding NotThere() => settings.Provider == DatabaseProvider.Sqlite
        ? new(Verdict.Unfit, Subject, "There is no database yet.", "Start the server, or restore a backup; look at CaseFlow:DataDirectory if you expected one.")
        : new(Verdict.Unfit, Subject, "The database does not answer.", "Look at ConnectionStrings:CaseFlow, at the network, and at the database server's log.");
}
