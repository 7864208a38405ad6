using CaseFlow.App.Forms;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Lets the caller sign in by a passkey, too. Only the account page sends it, once the browser has shown that the passkey is there.</summary>
/// <param name="Passkey">As it was checked, with the name that its person gave it.</param>
public sealed record AddPasskey(UserPasskeyInfo Passkey) : ICommand<Outcome<AccountReceipt>>
{
    /// <summary>Most passkeys of one account.</summary>
    public const int Most = 20;

    private static readonly Rejection TooMany =
        new(RejectionKind.Conflict, "account.passkeys_full", $"Expected fewer than {Most} passkeys, but there are as many: remove one first.");

    public sealed class Validator : AbstractValidator<AddPasskey>
    {
        public Validator() => RuleFor(command => command.Passkey.Name).NotEmpty().MaximumLength(TextLimits.Code).OverridePropertyName("name");
    }

    internal sealed class Handler(AccountBook book, UserManager<AccountRow> accounts) : ICommandHandler<AddPasskey, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(AddPasskey command, CancellationToken cancellation)
        {
            // for whom their organisation's own provider vouches, no other way in may outlast its word
            if (await book.FindOwnAsync(cancellation) is not { PasswordHash: not null } account)
            {
                return AccountRejections.NotFound;
            }

            if ((await accounts.GetPasskeysAsync(account)).Count >= Most)
            {
                return TooMany;
            }

            (await accounts.AddOrUpdatePasskeyAsync(account, command.Passkey)).Demand();
            var add = new AccountCommand.AddPasskey(Passkeys.IdOf(command.Passkey.CredentialId));
            return await book.DecideAsync(account.Id, add, cancellation) is { } refused ? refused : new AccountReceipt(account.Id, account.PersonId);
        }
    }
}
