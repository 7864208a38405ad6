using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Accounts;

/// <summary>Ends all sessions of an account at once: pages, tokens and subscriptions. Its person may sign in again.</summary>
/// <param name="AccountId">Which account, of those that the caller looks after.</param>
[AllowedRoles("ADMIN")]
public sealed record EndSessionsOf(Guid AccountId) : ICommand<Outcome<AccountReceipt>>
{
    public sealed class Validator : AbstractValidator<EndSessionsOf>
    {
        public Validator() => RuleFor(command => command.AccountId).NotEmpty();
    }

    internal sealed class Handler(AccountBook book) : ICommandHandler<EndSessionsOf, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(EndSessionsOf command, CancellationToken cancellation)
        {
            if (await book.FindAsync(command.AccountId, cancellation) is not { } account)
            {
                return AccountRejections.NotFound;
            }

            await book.EndSessionsAsync(account.Id, cancellation);
            return await book.DecideAsync(account.Id, new AccountCommand.EndSessions(), cancellation) is { } refused
                ? refused
                : new AccountReceipt(account.Id, account.PersonId);
        }
    }
}
