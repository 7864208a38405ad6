using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Ends a session at once: its pages, tokens and subscriptions. One's own, or one of an account that one looks after.</summary>
/// <param name="SessionId">Which session.</param>
public sealed record EndSession(Guid SessionId) : ICommand<Outcome<AccountReceipt>>
{
    public sealed class Validator : AbstractValidator<EndSession>
    {
        public Validator() => RuleFor(command => command.SessionId).NotEmpty();
    }

    internal sealed class Handler(CaseFlowDb db, AccountBook book, Session session) : ICommandHandler<EndSession, Outcome<AccountReceipt>>
    {
        public async ValueTask<Outcome<AccountReceipt>> Handle(EndSession command, CancellationToken cancellation)
        {
            var live = await db.Set<SessionRow>().SingleOrDefaultAsync(row => row.Id == command.SessionId && row.EndedAt == null, cancellation);
            if (live is null || !await MayEndAsync(live, cancellation))
            {
                return AccountRejections.SessionNotFound;
            }

            live.EndedAt = session.StartedAt;
            var end = new AccountCommand.EndSession(new SessionId(live.Id));
            return await book.DecideAsync(live.AccountId, end, cancellation) is { } refused ? refused : new AccountReceipt(live.AccountId, live.PersonId);
        }

        private async ValueTask<bool> MayEndAsync(SessionRow live, CancellationToken cancellation) =>
            live.PersonId == session.Caller.Actor.PersonId || await book.FindAsync(live.AccountId, cancellation) is not null;
    }
}
