using System.Collections.Immutable;
using CaseFlow.App.Paging;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Accounts by their ids, of those that the caller looks after; others are left out.</summary>
public sealed record GetAccounts(ImmutableArray<Guid> AccountIds) : IQuery<Outcome<ImmutableArray<AccountView>>>
{
    public sealed class Validator : AbstractValidator<GetAccounts>
    {
        public Validator() => RuleFor(query => query.AccountIds).IsBatch();
    }

    internal sealed class Handler(AccountBook book) : IQueryHandler<GetAccounts, Outcome<ImmutableArray<AccountView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AccountView>>> Handle(GetAccounts query, CancellationToken cancellation)
        {
            var ids = query.AccountIds.ToArray();
            var rows = await book.LookedAfterAsync(cancellation);
            return (ImmutableArray<AccountView>)
                [.. await rows.AsNoTracking().Where(row => ids.Contains(row.Id)).Select(AccountView.FromRow).ToListAsync(cancellation)];
        }
    }
}
