using Mediator;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Pipeline;

/// <summary>First in the pipeline: writes down which message took how long and with which code it was refused.</summary>
internal sealed class LoggingBehavior<TMessage, TResponse>(ILogger<LoggingBehavior<TMessage, TResponse>> logger, TimeProvider clock)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
    where TResponse : IOutcome<TResponse>
{
    private static readonly string Message = typeof(TMessage).Name;

    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var response = await next(message, cancellationToken);
        var elapsed = clock.GetElapsedTime(began);
        if (response.Rejections is [var first, ..])
        {
            logger.MessageRefused(Message, first.Code);
        }
        else
        {
            logger.MessageDone(Message, elapsed);
        }

        return response;
    }
}
