using CaseFlow.App.Storage;
using CaseFlow.Cases.Organisations;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Around the transaction: once a command that changes the directory has ended, however, this host's next message looks again.</summary>
internal sealed class ForgetDirectoryWhenChanged<TMessage, TResponse>(UnitOfWork unit, OrganisationDirectory directory)
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
            if (unit.PendingEvents.Any(happened => happened is OrganisationEvent))
            {
                directory.Forget();
            }
        }
    }
}
