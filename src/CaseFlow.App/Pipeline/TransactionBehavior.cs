using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>Last before the handler: everything that a command changes, its reactions included, is one transaction or nothing.</summary>
internal sealed class TransactionBehavior<TMessage, TResponse>(WriteTransaction transaction, UnitOfWork unit, ReceiptBook receipts)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseCommand
    where TResponse : IOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (await receipts.FindAsync<TMessage, TResponse>(message, cancellationToken) is { } first)
        {
            return first;
        }

        await using var writing = await transaction.BeginAsync(cancellationToken);
        var response = await next(message, cancellationToken);
        if (response.Rejections.Count > 0)
        {
            return response;
        }

        if (await unit.SettleAsync(cancellationToken) is { } refusal)
        {
            return TResponse.Refused([refusal]);
        }

        receipts.Add(message, response);
        await writing.CommitAsync(cancellationToken);
        return response;
    }
}
