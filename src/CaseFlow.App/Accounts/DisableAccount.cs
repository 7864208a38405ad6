using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Accounts;

/// <summary>Lets nobody sign in by an account, and ends all its sessions at once. Does nothing when it is disabled already.</summary>
/// <param name="AccountId">Which account, of those that the caller looks after.</param>
[AllowedRoles("ADMIN")]
public sealed record DisableAccount(Guid AccountId) : ICommand<Outcome<AccountReceipt>>
{
    public sealed class Validator : AbstractValidator<DisableAccount>
    {
        public Validator() => RuleFor(command => command.AccountId).NotEmpty();
    }

    internal sealed class Handler(AccountBook book) : ICommandHandler<DisableAccount, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(DisableAccount command, CancellationToken cancellation)
        {
            if (await book.FindAsync(command.AccountId, cancellation) is not { } account)
            {
                return AccountRejections.NotFound;
            }

            account.IsDisabled = true;
            await book.EndSessionsAsync(account.Id, cancellation);
            return await book.DecideAsync(account.Id, new AccountCommand.Disable(), cancellation) is { } refused
                ? refused
                : new AccountReceipt(account.Id, account.PersonId);
        }
    }
}
