using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Accounts;

internal static partial class AccountLog
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Warning, Message = "Somebody from provider {Provider} was refused: {Code}")]
    public static partial void ForeignPersonRefused(this ILogger logger, string provider, string code);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Warning, Message = "What provider {Provider} says of post {PostId} was passed over: {Code}")]
    public static partial void ForeignPostPassedOver(this ILogger logger, string provider, string postId, string code);
}
