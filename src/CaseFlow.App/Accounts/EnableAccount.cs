using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Accounts;

/// <summary>Lets the person of a disabled account sign in again, as before. Does nothing when it is enabled already.</summary>
/// <param name="AccountId">Which account, of those that the caller looks after.</param>
[AllowedRoles("ADMIN")]
public sealed record EnableAccount(Guid AccountId) : ICommand<Outcome<AccountReceipt>>
{
    public sealed class Validator : AbstractValidator<EnableAccount>
    {
        public Validator() => RuleFor(command => command.AccountId).NotEmpty();
    }

    internal sealed class Handler(AccountBook book) : ICommandHandler<EnableAccount, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(EnableAccount command, CancellationToken cancellation)
        {
            if (await book.FindAsync(command.AccountId, cancellation) is not { } account)
            {
                return AccountRejections.NotFound;
            }

            account.IsDisabled = false;
            return await book.DecideAsync(account.Id, new AccountCommand.Enable(), cancellation) is { } refused
                ? refused
                : new AccountReceipt(account.Id, account.PersonId);
        }
    }
}
