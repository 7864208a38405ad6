using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Pipeline;

internal static partial class PipelineLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Debug, Message = "{Message} done in {Elapsed}")]
    public static partial void MessageDone(this ILogger logger, string message, TimeSpan elapsed);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Information, Message = "{Message} refused: {Code}")]
    public static partial void MessageRefused(this ILogger logger, string message, string code);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Debug, Message = "{Message}: attempt {Attempt} met a conflict, trying again")]
    public static partial void AttemptFailed(this ILogger logger, Type message, int attempt, Exception exception);
}
