using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>
/// Takes away all by which a person signs in: password, authenticator, recovery codes and passkeys. Their sessions end at once, and a
/// one-time link lets them choose anew.
/// </summary>
/// <param name="AccountId">Which account, of those that the caller looks after.</param>
[AllowedRoles("ADMIN")]
public sealed record ResetAccount(Guid AccountId) : ICommand<Outcome<AccountReceipt>>
{
    private static readonly Rejection OfClient =
        new(RejectionKind.Conflict, "account.of_client", "Expected the account of a person, but a partner system signs in by it: give it a new secret.");

    private static readonly Rejection OfProvider = new(
        RejectionKind.Conflict, "account.of_provider",
        "Expected the account of a person who signs in here, but their organisation's own provider vouches for them: disable it, or change it there.");

    public sealed class Validator : AbstractValidator<ResetAccount>
    {
        public Validator() => RuleFor(command => command.AccountId).NotEmpty();
    }

    internal sealed class Handler(AccountBook book, UserManager<AccountRow> accounts, Session session)
        : ICommandHandler<ResetAccount, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(ResetAccount command, CancellationToken cancellation)
        {
            if (await book.FindAsync(command.AccountId, cancellation) is not { } account)
            {
                return AccountRejections.NotFound;
            }

            if (account.IsClient)
            {
                return OfClient;
            }

            if (account.IsForeign)
            {
                return OfProvider;
            }

            account.LinkUntil = session.StartedAt + OpenAccount.LinkHolds;
            account.TwoFactorEnabled = false;
            account.PasswordHash = null;
            account.LastCodeStep = null;
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            foreach (var passkey in await accounts.GetPasskeysAsync(account))
            {
                (await accounts.RemovePasskeyAsync(account, passkey.CredentialId)).Demand();
            }

            (await accounts.ResetAuthenticatorKeyAsync(account)).Demand();
            (await accounts.UpdateSecurityStampAsync(account)).Demand();
            await book.EndSessionsAsync(account.Id, cancellation);
            return await book.DecideAsync(account.Id, new AccountCommand.ResetWayIn(), cancellation) is { } refused
                ? refused
                : new AccountReceipt(account.Id, account.PersonId);
        }
    }
}
