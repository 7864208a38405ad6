using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Accounts;
using Mediator;

namespace CaseFlow.App.Accounts;

/// <summary>Around the transaction: once a command that ends sessions has ended, however, this host's next message looks again.</summary>
internal sealed class ForgetSessionsWhenEnded<TMessage, TResponse>(UnitOfWork unit, LiveSessions sessions, OrganisationDirectory directory)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseCommand
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        try
        {
            return await next(message, cancellationToken);
        }
        finally
        {
            if (unit.CaseId is { } accountId && unit.PendingEvents.Any(happened => happened is AccountEvent))
            {
                sessions.Forget(accountId);
                // subscriptions look again at whom they serve
                directory.Forget();
            }
        }
    }
}
