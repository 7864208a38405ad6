using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>The accounts that a caller may look after, and the way to their streams.</summary>
internal sealed class AccountBook(CaseFlowDb db, EventStore store, Administration administration, Session session)
{
    /// <summary>The accounts that the caller looks after.</summary>
    public async ValueTask<IQueryable<AccountRow>> LookedAfterAsync(CancellationToken cancellation)
    {
        var known = await administration.DirectoryAsync(cancellation);
        if (administration.IsOfHost(known))
        {
            return db.Set<AccountRow>();
        }

        var own = known.Organisations.Keys.Where(organisation => administration.LooksAfter(organisation, known)).ToList();
        return db.Set<AccountRow>().Where(row => own.Contains(row.OrganisationId));
    }

    /// <summary>An account that the caller looks after, tracked; null when there is none.</summary>
    public async ValueTask<AccountRow?> FindAsync(Guid accountId, CancellationToken cancellation) =>
        await (await LookedAfterAsync(cancellation)).SingleOrDefaultAsync(row => row.Id == accountId, cancellation);

    /// <summary>The caller's own account, tracked; null when they have none.</summary>
    public async ValueTask<AccountRow?> FindOwnAsync(CancellationToken cancellation)
    {
        var person = session.Caller.Actor.PersonId;
        return await db.Set<AccountRow>().SingleOrDefaultAsync(row => row.PersonId == person, cancellation);
    }

    /// <summary>Whether the caller may let somebody sign in as a person: all posts of theirs belong to organisations that the caller looks after.</summary>
    public async ValueTask<bool> MayVouchForAsync(string personId, CancellationToken cancellation)
    {
        var known = await administration.DirectoryAsync(cancellation);
        return known.Posts
            .Where(one => one.Post.Appointments.Any(appointment => appointment.PersonId == personId && appointment.EndedAt is null))
            .All(one => administration.LooksAfter(one.Organisation.Id, known));
    }

    /// <summary>Whether the caller looks after an organisation that takes part.</summary>
    public async ValueTask<bool> LooksAfterAsync(string organisationId, CancellationToken cancellation)
    {
        var known = await administration.DirectoryAsync(cancellation);
        return known.Organisations.ContainsKey(organisationId) && administration.LooksAfter(organisationId, known);
    }

    /// <summary>The sessions of an account that have not ended, tracked.</summary>
    public Task<List<SessionRow>> LiveSessionsAsync(Guid accountId, CancellationToken cancellation) =>
        db.Set<SessionRow>().Where(row => row.AccountId == accountId && row.EndedAt == null).ToListAsync(cancellation);

    /// <summary>Ends all sessions of an account; the caller decides the event that tells every host.</summary>
    public async ValueTask EndSessionsAsync(Guid accountId, CancellationToken cancellation)
    {
        foreach (var live in await LiveSessionsAsync(accountId, cancellation))
        {
            live.EndedAt = session.StartedAt;
        }
    }

    /// <summary>Sends a command to the stream of an account.</summary>
    public async ValueTask<Rejection?> DecideAsync(Guid accountId, AccountCommand command, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Account, accountId, accountId, (state, context) => AccountDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>That an account was changed.</summary>
/// <param name="AccountId">Which.</param>
/// <param name="PersonId">Who signs in by it.</param>
public sealed record AccountReceipt(Guid AccountId, string PersonId);
