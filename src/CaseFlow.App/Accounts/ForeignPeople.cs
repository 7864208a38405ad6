using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Accounts;

/// <summary>Lets in whom an organisation's own provider vouches for, with an account of theirs and the posts that follow from its word.</summary>
public sealed class ForeignPeople
{
    private static readonly Caller Own = Caller.System(Door.Http);

    private readonly Dispatcher _dispatcher;
    private readonly OrganisationDirectory _directory;
    private readonly UserManager<AccountRow> _accounts;
    private readonly TimeProvider _clock;
    private readonly ILogger<ForeignPeople> _logger;

    internal ForeignPeople(
        Dispatcher dispatcher, OrganisationDirectory directory, UserManager<AccountRow> accounts, TimeProvider clock, ILogger<ForeignPeople> logger) =>
        (_dispatcher, _directory, _accounts, _clock, _logger) = (dispatcher, directory, accounts, clock, logger);

    /// <summary>Whose account it is; null when it is disabled, or cannot be opened.</summary>
    public async ValueTask<Recognised?> RecogniseAsync(ForeignPerson person, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await _accounts.FindByPersonAsync(person.PersonId, cancellation) is null)
        {
            var open = new OpenAccount(person.UserName, person.Name, person.Organisation, person.PersonId) { IsForeign = true };
            var opened = await _dispatcher.SendAsync(Own, open, cancellation);
            if (opened.IsRejected && await _accounts.FindByPersonAsync(person.PersonId, cancellation) is null)
            {
                _logger.ForeignPersonRefused(person.Provider, opened.Rejection.Code);
                return null;
            }
        }

        var account = await _accounts.FindByPersonAsync(person.PersonId, cancellation);
        if (account is not { IsDisabled: false } || account.OrganisationId != person.Organisation)
        {
            return null;
        }

        await FollowAsync(person, cancellation);
        return new(account.Id, account.PersonId, account.TwoFactorEnabled);
    }

    /// <summary>Posts on which the provider decides follow its word; nobody else is driven from one.</summary>
    private async ValueTask FollowAsync(ForeignPerson person, CancellationToken cancellation)
    {
        var known = await _directory.CurrentAsync(cancellation);
        var now = _clock.GetUtcNow();
        foreach (var post in person.Decided.Order(StringComparer.Ordinal))
        {
            if (known.Find(post) is not { EndedAt: null, IsExercise: false } found || known.OrganisationOf(post)?.Id != person.Organisation)
            {
                _logger.ForeignPostPassedOver(person.Provider, post, "post.not_theirs");
                continue;
            }

            var (has, shall) = (found.HolderAt(now) == person.PersonId, person.Posts.Contains(post));
            if (has != shall && (has ? await EndAsync(person, post, cancellation) : await AssignAsync(person, post, cancellation)) is { } refusal)
            {
                _logger.ForeignPostPassedOver(person.Provider, post, refusal.Code);
            }
        }
    }

    private async ValueTask<Rejection?> AssignAsync(ForeignPerson person, string post, CancellationToken cancellation) =>
        await _dispatcher.SendAsync(Own, new AssignPost(post, person.PersonId), cancellation) is { IsRejected: true } refused ? refused.Rejection : null;

    private async ValueTask<Rejection?> EndAsync(ForeignPerson person, string post, CancellationToken cancellation) =>
        await _dispatcher.SendAsync(Own, new EndHolding(post, person.PersonId), cancellation) is { IsRejected: true } refused ? refused.Rejection : null;
}
