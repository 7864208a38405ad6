using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>Last before the handler: everything that a command changes, its reactions included, is one transaction or nothing.</summary>
internal sealed class TransactionBehavior<TMessage, TResponse>(WriteTransaction transaction, UnitOfWork unit, ReceiptBook receipts, Session session)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseCommand
    where TResponse : IOutcome<TResponse>
{
    /// <summary>Longest transaction: one that hangs would hold back every follower of the journal.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (!session.Caller.IsTrial && await receipts.FindAsync<TMessage, TResponse>(message, cancellationToken) is { } first)
        {
            return first;
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Limit);
        try
        {
            return await RunAsync(message, next, limited.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Expected {typeof(TMessage).Name} to end within {Limit}, but it did not.", exception);
        }
    }

    private async ValueTask<TResponse> RunAsync(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellation)
    {
        await using var writing = await transaction.BeginAsync(cancellation);
        var response = await next(message, cancellation);
        if (response.Rejections.Count > 0)
        {
            return await FirstAnswerOrAsync(response, message, cancellation);
        }

        if (await unit.SettleAsync(cancellation) is { } refusal)
        {
            return await FirstAnswerOrAsync(TResponse.Refused([refusal]), message, cancellation);
        }

        if (session.Caller.IsTrial)
        {
            return response;
        }

        receipts.Add(message, response);
        await writing.CommitAsync(cancellation);
        unit.Remember();
        return response;
    }

    // the same command at the same time may have ended since the first look, and what it did may be the reason for the refusal
    private async ValueTask<TResponse> FirstAnswerOrAsync(TResponse refused, TMessage message, CancellationToken cancellation) =>
        (session.Caller.IsTrial ? default : await receipts.FindAsync<TMessage, TResponse>(message, cancellation)) ?? refused;
}
