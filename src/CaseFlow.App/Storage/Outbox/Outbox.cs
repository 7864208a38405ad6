using System.Text.Json;
using CaseFlow.App.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Outbox;

/// <summary>Puts work for the outside, or for another case, into the running transaction.</summary>
internal sealed class Outbox(CaseFlowDb db, CaseClock clock, Session session)
{
    /// <returns>The id that the receiver gets as idempotency key.</returns>
    public ValueTask<Guid> AddAsync<TBody>(Guid caseId, string kind, TBody body, CancellationToken cancellation) =>
        AddAsync(caseId, kind, body, TimeSpan.Zero, cancellation);

    /// <summary>The same for later.</summary>
    /// <returns>The id that the receiver gets as idempotency key.</returns>
    public async ValueTask<Guid> AddAsync<TBody>(Guid caseId, string kind, TBody body, TimeSpan after, CancellationToken cancellation)
    {
        var time = await clock.ReadAsync(caseId, cancellation);
        var id = OrderedIds.New(session.StartedAt);
        db.Add(new OutboxRow
        {
            CaseId = caseId,
            Id = id,
            Kind = kind,
            Body = JsonSerializer.Serialize(body, EventJson.Options),
            TimeBase = time.Base,
            CreatedAt = session.StartedAt,
            DueAt = session.StartedAt + after,
        });
        return id;
    }

    /// <summary>Keeps back what waits for delivery; what is on its way already arrives, and is not tried again.</summary>
    public ValueTask KeepBackAsync<TBody>(Guid caseId, string kind, Func<TBody, bool> which, CancellationToken cancellation) =>
        ScheduleAsync(caseId, kind, which, OutboxRow.Never, cancellation);

    /// <summary>Lets go what was kept back.</summary>
    public ValueTask LetGoAsync<TBody>(Guid caseId, string kind, Func<TBody, bool> which, CancellationToken cancellation) =>
        ScheduleAsync(caseId, kind, which, session.StartedAt, cancellation);

    private async ValueTask ScheduleAsync<TBody>(
        Guid caseId, string kind, Func<TBody, bool> which, DateTimeOffset dueAt, CancellationToken cancellation)
    {
        var waiting = db.Set<OutboxRow>();
        await waiting.Where(row => row.CaseId == caseId && row.Kind == kind && row.SentAt == null).LoadAsync(cancellation);
        foreach (var row in waiting.Local.Where(row => row.CaseId == caseId && row.Kind == kind && row.SentAt is null))
        {
            row.DueAt = which(EventJson.Read<TBody>(row.Body)) ? dueAt : row.DueAt;
        }
    }

    /// <summary>All the work of a kind that was ever put in, delivered or not.</summary>
    public async Task<HashSet<TBody>> EverAddedAsync<TBody>(string kind, CancellationToken cancellation)
    {
        var bodies = await db.Set<OutboxRow>().Where(row => row.Kind == kind).Select(row => row.Body).Distinct().ToListAsync(cancellation);
        return [.. bodies.Select(EventJson.Read<TBody>)];
    }
}
