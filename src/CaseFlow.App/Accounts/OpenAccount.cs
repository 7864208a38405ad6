using CaseFlow.App.Forms;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Lets a person sign in. They choose how by a one-time link, and hold no post by this alone.</summary>
/// <param name="UserName">What they type to sign in: Latin letters, digits and -._@+; no two have the same, however written.</param>
/// <param name="DisplayName">What they are called.</param>
/// <param name="OrganisationId">Whose administrators look after the account.</param>
/// <param name="PersonId">Who they are in the directory; by default <c>person-</c> and the user name in small letters.</param>
/// <param name="Email">Where they can be written to.</param>
/// <param name="Language">The language in which they read, e.g. <c>ar</c>.</param>
[AllowedRoles("ADMIN")]
public sealed record OpenAccount(
    string UserName,
    string DisplayName,
    string OrganisationId,
    string? PersonId = null,
    string? Email = null,
    string? Language = null) : ICommand<Outcome<AccountReceipt>>
{
    /// <summary>Whether a partner system signs in by it, and no person; its secret is made on the command line.</summary>
    internal bool IsClient { get; init; }

    /// <summary>Whether a provider of the organisation vouches for its person, who never signs in by anything of ours.</summary>
    internal bool IsForeign { get; init; }

    /// <summary>How long a one-time link can be used.</summary>
    public static readonly TimeSpan LinkHolds = TimeSpan.FromDays(2);

    private const int LongestUserName = 64;

    private static readonly Rejection NotYours = new(
        RejectionKind.Forbidden, "account.not_yours",
        "Expected an organisation that you look after, and a person who holds posts of no other, but it is not so.");

    private static readonly Rejection NameTaken =
        new(RejectionKind.Conflict, "account.name_taken", "Expected a user name and a person without an account, but one of them has one.", "userName");

    private static readonly Rejection NameForm =
        new(RejectionKind.Invalid, "account.name_form", "Expected a user name of Latin letters, digits and -._@+ alone, but it has others.", "userName");

    public sealed class Validator : AbstractValidator<OpenAccount>
    {
        public Validator()
        {
            RuleFor(command => command.UserName).NotEmpty().MaximumLength(LongestUserName);
            RuleFor(command => command.DisplayName).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.OrganisationId).IsCode();
            RuleFor(command => command.PersonId).MaximumLength(TextLimits.Code).Must(id => id is null || id.Trim().Length > 0);
            // what stands before a colon is for those whom a provider or a secret vouches for
            RuleFor(command => command.PersonId).Must((command, id) => id?.Contains(AccountRow.Vouched) != true || command.IsClient || command.IsForeign);
            RuleFor(command => command.Email).MaximumLength(TextLimits.Code).EmailAddress();
            RuleFor(command => command.Language).MaximumLength(20);
        }
    }

    internal sealed class Handler(AccountBook book, UserManager<AccountRow> accounts, Session session, DecisionContextSource contexts)
        : ICommandHandler<OpenAccount, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(OpenAccount command, CancellationToken cancellation)
        {
            var personId = command.PersonId ?? $"{(command.IsClient ? "client:" : "person-")}{command.UserName.ToLowerInvariant()}";
            if (!await book.LooksAfterAsync(command.OrganisationId, cancellation) || !await book.MayVouchForAsync(personId, cancellation))
            {
                return NotYours;
            }

            if (await accounts.FindByPersonAsync(personId, cancellation) is not null || await accounts.FindByNameAsync(command.UserName) is not null)
            {
                return NameTaken;
            }

            var row = new AccountRow
            {
                Id = contexts.NewPartition(),
                PersonId = personId,
                OrganisationId = command.OrganisationId,
                DisplayName = command.DisplayName,
                UserName = command.UserName,
                Email = command.Email,
                Language = command.Language,
                IsClient = command.IsClient,
                LinkUntil = command.IsClient || command.IsForeign ? null : session.StartedAt + LinkHolds,
            };
            if (!(await accounts.CreateAsync(row)).Succeeded)
            {
                return NameForm;
            }

            var open = new AccountCommand.Open(personId, command.OrganisationId, command.IsClient);
            return await book.DecideAsync(row.Id, open, cancellation) is { } refused ? refused : new AccountReceipt(row.Id, personId);
        }
    }
}
