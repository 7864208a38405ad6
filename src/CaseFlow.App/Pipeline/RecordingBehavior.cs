using CaseFlow.App.Storage.Accesses;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>Takes note of who was answered what, so that readings of what is restricted are on record, whichever door they came by.</summary>
internal sealed class RecordingBehavior<TMessage, TResponse>(Session session, AccessRecorder recorder, TimeProvider clock)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseQuery
    where TResponse : IOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var response = await next(message, cancellationToken);
        if (!session.Caller.IsSystem && response.Rejections.Count == 0)
        {
            var ids = AccessedIds.In(message, response.Answer);
            await recorder.RecordAsync(new(clock.GetUtcNow(), session.Caller.Actor, session.Caller.Door, typeof(TMessage).Name, ids), cancellationToken);
        }

        return response;
    }
}
