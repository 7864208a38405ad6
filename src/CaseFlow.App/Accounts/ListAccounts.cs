using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>The accounts that the caller looks after, by user name.</summary>
[AllowedRoles("ADMIN")]
public sealed record ListAccounts : IQuery<Outcome<ImmutableArray<AccountView>>>
{
    internal sealed class Handler(AccountBook book) : IQueryHandler<ListAccounts, Outcome<ImmutableArray<AccountView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AccountView>>> Handle(ListAccounts query, CancellationToken cancellation)
        {
            var rows = await (await book.LookedAfterAsync(cancellation)).AsNoTracking().OrderBy(row => row.NormalizedUserName).ToListAsync(cancellation);
            return rows.Select(AccountView.Of).ToImmutableArray();
        }
    }
}

/// <summary>By what a person or a partner system signs in, as administrators see it. What their person reads and writes is none of it.</summary>
/// <param name="AccountId">Which.</param>
/// <param name="UserName">What they type to sign in.</param>
/// <param name="DisplayName">What they are called.</param>
/// <param name="PersonId">Who they are in the directory.</param>
/// <param name="OrganisationId">Whose administrators look after it.</param>
/// <param name="IsClient">Whether a partner system signs in by it.</param>
/// <param name="IsDisabled">Whether nobody may.</param>
/// <param name="HasAuthenticator">Whether a code is asked for at sign-in.</param>
public sealed record AccountView(
    Guid AccountId, string UserName, string DisplayName, string PersonId, string OrganisationId, bool IsClient, bool IsDisabled, bool HasAuthenticator)
{
    internal static AccountView Of(AccountRow row) => new(
        row.Id, row.UserName ?? "", row.DisplayName, row.PersonId, row.OrganisationId, row.IsClient, row.IsDisabled, row.TwoFactorEnabled);
}
