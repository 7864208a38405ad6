using System.Linq.Expressions;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>The accounts that the caller looks after, by user name.</summary>
/// <param name="Search">A part of a user name or of who somebody is, in capitals or not, or of what they are called; null for all.</param>
/// <param name="Page">Which of them.</param>
[AllowedRoles("ADMIN")]
public sealed record ListAccounts(string? Search, PageRequest Page) : IQuery<Outcome<Page<AccountView>>>
{
    public sealed class Validator : AbstractValidator<ListAccounts>
    {
        public Validator()
        {
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
            RuleFor(query => query.Search).MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(AccountBook book) : IQueryHandler<ListAccounts, Outcome<Page<AccountView>>>
    {
        public async ValueTask<Outcome<Page<AccountView>>> Handle(ListAccounts query, CancellationToken cancellation)
        {
            var rows = Choose(await book.LookedAfterAsync(cancellation), query.Search?.Trim());
            return await rows.AsNoTracking().ToPageAsync(query.Page, row => row.NormalizedUserName!, AccountView.FromRow, cancellation);
        }

        private static IQueryable<AccountRow> Choose(IQueryable<AccountRow> rows, string? search)
        {
            var (capitals, small) = (search?.ToUpperInvariant() ?? "", search?.ToLowerInvariant() ?? "");
            return string.IsNullOrEmpty(search)
                ? rows
                : rows.Where(row => row.NormalizedUserName!.Contains(capitals) || row.DisplayName.Contains(search) || row.PersonId.Contains(small));
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
    internal static readonly Expression<Func<AccountRow, AccountView>> FromRow = row => new(
        row.Id, row.UserName!, row.DisplayName, row.PersonId, row.OrganisationId, row.IsClient, row.IsDisabled, row.TwoFactorEnabled);
}
