using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage;

internal static partial class StorageLog
{
    [LoggerMessage(EventId = 1101, Level = LogLevel.Error, Message = "{Pump} failed and will try again")]
    public static partial void PumpFailed(this ILogger logger, string pump, Exception exception);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "Timer {TimerId} of case {CaseId} refused: {Code}")]
    public static partial void TimerRefused(this ILogger logger, Guid timerId, Guid caseId, string code);

    [LoggerMessage(EventId = 1103, Level = LogLevel.Warning, Message = "Outbox {OutboxId} of kind {Kind} not delivered at attempt {Attempt}")]
    public static partial void DeliveryFailed(this ILogger logger, Guid outboxId, string kind, int attempt, Exception exception);

    [LoggerMessage(EventId = 1104, Level = LogLevel.Warning, Message = "Timer {TimerId} of case {CaseId} failed and will be tried again")]
    public static partial void TimerFailed(this ILogger logger, Guid timerId, Guid caseId, Exception exception);

    [LoggerMessage(EventId = 1105, Level = LogLevel.Warning, Message = "No journal key is configured: no checkpoint is signed, so a cut tail would not show")]
    public static partial void NoJournalKey(this ILogger logger);

    [LoggerMessage(EventId = 1106, Level = LogLevel.Warning, Message = "Outbox {OutboxId} of kind {Kind} took so long that another pump has it now")]
    public static partial void LeaseLost(this ILogger logger, Guid outboxId, string kind);

    [LoggerMessage(EventId = 1107, Level = LogLevel.Warning, Message = "Notices of other hosts' commits are interrupted; feeds go on by polling")]
    public static partial void NoticesInterrupted(this ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 1108,
        Level = LogLevel.Critical,
        Message = "The database now needs release {Minimum}, and this is {Current}: the server ends, install that one")]
    public static partial void LeftBehind(this ILogger logger, int current, int minimum);

    [LoggerMessage(EventId = 1109, Level = LogLevel.Warning, Message = "The journal could not be followed for what is restricted; it is read again")]
    public static partial void RestrictedNotFollowed(this ILogger logger, Exception exception);
}
