using CaseFlow.App.Forms;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Lets the caller call a passkey of theirs by another name; the same name again changes nothing.</summary>
/// <param name="PasskeyId">Which passkey.</param>
/// <param name="Name">What they call it now.</param>
public sealed record RenamePasskey(Guid PasskeyId, string Name) : ICommand<Outcome<AccountReceipt>>
{
    public sealed class Validator : AbstractValidator<RenamePasskey>
    {
        public Validator()
        {
            RuleFor(command => command.PasskeyId).NotEmpty();
            RuleFor(command => command.Name).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(AccountBook book, UserManager<AccountRow> accounts) : ICommandHandler<RenamePasskey, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(RenamePasskey command, CancellationToken cancellation)
        {
            var passkeyId = new PasskeyId(command.PasskeyId);
            if (await book.FindOwnAsync(cancellation) is not { } account || await accounts.FindAsync(account, passkeyId) is not { } found)
            {
                return AccountRejections.PasskeyNotFound;
            }

            var receipt = new AccountReceipt(account.Id, account.PersonId);
            if (found.Name == command.Name)
            {
                return receipt;
            }

            found.Name = command.Name;
            (await accounts.AddOrUpdatePasskeyAsync(account, found)).Demand();
            return await book.DecideAsync(account.Id, new AccountCommand.RenamePasskey(passkeyId), cancellation) is { } refused ? refused : receipt;
        }
    }
}
