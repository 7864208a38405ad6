using CaseFlow.App.Imports;
using CaseFlow.App.Incidents;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Timers;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Checkups;

/// <summary>Whether work waits that should not: late timers, failing deliveries, incidents, imports that went silent.</summary>
internal sealed class StuckWorkCheck(CaseFlowDb db, TimeProvider clock) : ICheck
{
    private const int ManyAttempts = 5;

    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public string Subject => "Work";

    public int Order => ICheck.Database + 30;

    public async ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Late;
        var timers = db.Set<TimerRow>().AsNoTracking().Where(row => row.TimeBase == TimeBase.Live && row.DueAt < before && !row.IsSuspended);
        var waiting = db.Set<OutboxRow>().AsNoTracking().Where(row => row.SentAt == null && row.TimeBase == TimeBase.Live);
        var failing = waiting.Where(row => row.Attempts >= ManyAttempts);
        var unsent = waiting.Where(row => row.Attempts == 0 && row.DueAt < before);
        var silent = db.Set<ImportRow>().AsNoTracking().Where(row => row.State == ImportState.Running && row.HeardAt < before);
        var incidents = db.Set<IncidentRow>().AsNoTracking().Where(row => row.ResolvedAt == null);
        var kinds = string.Join(", ", await failing.Select(row => row.Kind + " (" + row.LastError + ")").Distinct().ToListAsync(cancellation));
        return
        [
            await LookAsync(timers, "timers are late", "No server is running, or its log tells why a timer fails.", cancellation),
            await LookAsync(unsent, "messages wait to be sent", "No server is running on this database: start one.", cancellation),
            await LookAsync(failing, $"messages fail again and again: {kinds}", "Look at the receiver; they go by themselves once it answers.", cancellation),
            await LookAsync(incidents, "incidents are open", "A coordinator mends the cause and tries again, on the page of incidents.", cancellation),
            await LookAsync(silent, "imports have gone silent", "Give them up on their page, or import the file again with take-over.", cancellation),
        ];
    }

    private async ValueTask<Finding> LookAsync<TRow>(IQueryable<TRow> rows, string what, string advice, CancellationToken cancellation)
    {
        var count = await rows.CountAsync(cancellation);
        return count == 0
            ? new(Verdict.Fine, Subject, $"No {what.Split(':')[0]}.")
            : new(Verdict.Attention, Subject, $"{count:N0} {what}.", advice);
    }
}
