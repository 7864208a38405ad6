using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>What began with a sign-in and goes on.</summary>
/// <param name="SessionId">Which.</param>
/// <param name="Device">What signed in, in words, e.g. "Firefox on Linux".</param>
/// <param name="ActsFor">The post whose work is done in it.</param>
/// <param name="BeganAt">When its person signed in.</param>
/// <param name="SeenAt">When it was last used, give or take a few minutes.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="IsCurrent">Whether it is the one in which this is asked.</param>
public sealed record SessionView(
    Guid SessionId, string Device, string? ActsFor, DateTimeOffset BeganAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, bool IsCurrent)
{
    internal static SessionView Of(SessionRow row, Caller caller) => new(
        row.Id, row.Device, row.OnBehalfOf ?? row.PostId, row.BeganAt, row.SeenAt, row.ExpiresAt, caller.Identity?.SessionId == $"{row.Id}");
}

/// <summary>The sessions of whoever asks.</summary>
internal static class OwnSessions
{
    public static IQueryable<SessionRow> SessionsOf(this CaseFlowDb db, Session session)
    {
        var (person, now) = (session.Caller.Actor.PersonId, session.StartedAt);
        return db.Set<SessionRow>().AsNoTracking().Where(row => row.PersonId == person && row.EndedAt == null && row.ExpiresAt > now);
    }
}
