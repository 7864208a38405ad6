using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Makes a passkey of the caller worthless; sessions that began by it go on.</summary>
/// <param name="PasskeyId">Which passkey.</param>
public sealed record RemovePasskey(Guid PasskeyId) : ICommand<Outcome<AccountReceipt>>
{
    public sealed class Validator : AbstractValidator<RemovePasskey>
    {
        public Validator() => RuleFor(command => command.PasskeyId).NotEmpty();
    }

    internal sealed class Handler(AccountBook book, UserManager<AccountRow> accounts) : ICommandHandler<RemovePasskey, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(RemovePasskey command, CancellationToken cancellation)
        {
            var passkeyId = new PasskeyId(command.PasskeyId);
            if (await book.FindOwnAsync(cancellation) is not { } account || await accounts.FindAsync(account, passkeyId) is not { } found)
            {
                return AccountRejections.PasskeyNotFound;
            }

            (await accounts.RemovePasskeyAsync(account, found.CredentialId)).Demand();
            var remove = new AccountCommand.RemovePasskey(passkeyId);
            return await book.DecideAsync(account.Id, remove, cancellation) is { } refused ? refused : new AccountReceipt(account.Id, account.PersonId);
        }
    }
}
