using System.Collections.Concurrent;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Accounts;

/// <summary>Knows which sessions have not ended, so that asking at each message costs no round trip.</summary>
/// <remarks>
/// What it knows of an account's sessions is forgotten after each commit of this host that ends one, and when the journal shows one of
/// another's; whoever asks next reads.
/// </remarks>
internal sealed class LiveSessions(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private const int MostKnown = 50_000;

    private readonly ConcurrentDictionary<Guid, Known> _known = new();
    private long _forgotten;

    /// <summary>Whether somebody's session goes on.</summary>
    public async ValueTask<bool> GoesOnAsync(CallerIdentity identity, CancellationToken cancellation)
    {
        if (!Guid.TryParse(identity.SessionId, out var sessionId))
        {
            return false;
        }

        var now = clock.GetUtcNow();
        if (!_known.TryGetValue(sessionId, out var known) || known.SeenAt + SeenEvery < now)
        {
            known = await ReadAsync(sessionId, now, cancellation);
        }

        return known is not null
            && now < known.ExpiresAt
            && known.PersonId == identity.PersonId && known.PostId == identity.PostId && known.OnBehalfOf == identity.OnBehalfOf;
    }

    /// <summary>What is kept of an account's sessions is not what is stored any more.</summary>
    public void Forget(Guid accountId)
    {
        Interlocked.Increment(ref _forgotten);
        foreach (var (sessionId, known) in _known)
        {
            if (known.AccountId == accountId)
            {
                _known.TryRemove(sessionId, out _);
            }
        }
    }

    /// <summary>Nothing that is kept can be relied on.</summary>
    public void ForgetAll()
    {
        Interlocked.Increment(ref _forgotten);
        _known.Clear();
    }

    private async ValueTask<Known?> ReadAsync(Guid sessionId, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref _forgotten);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseFlowDb>();
        var row = await db.Set<SessionRow>().SingleOrDefaultAsync(row => row.Id == sessionId && row.EndedAt == null && row.ExpiresAt > now, cancellation);
        if (row is null || await db.Set<AccountRow>().AnyAsync(account => account.Id == row.AccountId && account.IsDisabled, cancellation))
        {
            _known.TryRemove(sessionId, out _);
            return null;
        }

        if (row.SeenAt + SeenEvery < now)
        {
            row.SeenAt = now;
            await db.SaveChangesAsync(cancellation);
        }

        var known = new Known(row.AccountId, row.PersonId, row.PostId, row.OnBehalfOf, row.ExpiresAt, now);
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        // what was read before an end must not be kept after it
        _known[sessionId] = known;
        if (Interlocked.Read(ref _forgotten) != before)
        {
            _known.TryRemove(sessionId, out _);
        }

        return known;
    }

    private sealed record Known(Guid AccountId, string PersonId, string? PostId, string? OnBehalfOf, DateTimeOffset ExpiresAt, DateTimeOffset SeenAt);
}
