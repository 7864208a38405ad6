using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Begins a session for somebody who has just proved who they are. Only CaseFlow itself sends it.</summary>
/// <param name="AccountId">By which account they signed in.</param>
/// <param name="PostId">The post that they hold; null for a deputy or substitute who holds none.</param>
/// <param name="OnBehalfOf">The post for which they act as deputy or substitute.</param>
/// <param name="Device">What signed in, in words, e.g. <c>Firefox on Linux</c>.</param>
/// <param name="Holds">How long it holds, unless it is ended.</param>
[AllowedRoles]
public sealed record BeginSession(Guid AccountId, string? PostId, string? OnBehalfOf, string Device, TimeSpan Holds) : ICommand<Outcome<SessionReceipt>>
{
    private static readonly Rejection Closed =
        new(RejectionKind.Forbidden, "account.disabled", "Expected an account by which one may sign in, but it is disabled or gone.");

    public sealed class Validator : AbstractValidator<BeginSession>
    {
        public Validator()
        {
            RuleFor(command => command.AccountId).NotEmpty();
            RuleFor(command => command.PostId).MaximumLength(TextLimits.Code);
            RuleFor(command => command.OnBehalfOf).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Device).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Holds).GreaterThan(TimeSpan.Zero);
        }
    }

    internal sealed class Handler(CaseFlowDb db, Session session, DecisionContextSource contexts) : ICommandHandler<BeginSession, Outcome<SessionReceipt>>
    {
        public async ValueTask<Outcome<SessionReceipt>> Handle(BeginSession command, CancellationToken cancellation)
        {
            var account = await db.Set<AccountRow>().SingleOrDefaultAsync(row => row.Id == command.AccountId, cancellation);
            if (account is not { IsDisabled: false })
            {
                return Closed;
            }

            // whoever disables the account at the same moment meets this command here
            account.ConcurrencyStamp = $"{contexts.NewPartition()}";
            var begun = new SessionRow
            {
                Id = contexts.NewPartition(),
                AccountId = account.Id,
                PersonId = account.PersonId,
                PostId = command.PostId,
                OnBehalfOf = command.OnBehalfOf,
                Device = command.Device,
                BeganAt = session.StartedAt,
                SeenAt = session.StartedAt,
                ExpiresAt = session.StartedAt + command.Holds,
            };
            db.Add(begun);
            return new SessionReceipt(new SessionId(begun.Id), new CallerIdentity(account.PersonId, command.PostId, command.OnBehalfOf, $"{begun.Id}"));
        }
    }
}

/// <summary>That a session began.</summary>
/// <param name="SessionId">Which.</param>
/// <param name="Identity">Who it lets in.</param>
public sealed record SessionReceipt(SessionId SessionId, CallerIdentity Identity);
