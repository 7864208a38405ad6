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
        var pending = known.Except(applied).Count();
        if (pending > 0)
        {
            return [new(Verdict.Unfit, Subject, $"{pending} migrations are missing.", "Back the database up, then run 'caseflow migrate'.")];
        }

        if (await Release.MinimumOfAsync(db, cancellation) is var minimum && minimum > Release.Current)
        {
            return
            [
                new(Verdict.Unfit, Subject, $"A later release has changed the database: it needs at least {minimum}.", "Install that release or a later one."),
            ];
        }

        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } later)
        {
            return [new(Verdict.Attention, Subject, $"A later release has begun to change the database: {later}.", "This one may go on; finish the upgrade.")];
        }

        return [new(Verdict.Fine, Subject, $"All {applied.Count} migrations are there.")];
    }

    private Finding NotThere() => settings.Provider == DatabaseProvider.Sqlite
        ? new(Verdict.Unfit, Subject, "There is no database yet.", "Start the server, or restore a backup; look at CaseFlow:DataDirectory if you expected one.")
        : new(Verdict.Unfit, Subject, "The database does not answer.", "Look at ConnectionStrings:CaseFlow, at the network, and at the database server's log.");
}
