using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Notifications;

internal static partial class NotificationLog
{
    [LoggerMessage(EventId = 2701, Level = LogLevel.Information, Message = "No address is configured: {Kind} {Id} of case {CaseId} is only logged")]
    public static partial void NotificationLoggedOnly(this ILogger logger, Guid id, Guid caseId, string kind);
}
