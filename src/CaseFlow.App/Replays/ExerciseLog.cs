using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Replays;

internal static partial class ExerciseLog
{
    [LoggerMessage(EventId = 2801, Level = LogLevel.Information, Message = "No exercise data is loaded: the database is in use")]
    public static partial void DatabaseInUse(this ILogger logger);

    [LoggerMessage(EventId = 2802, Level = LogLevel.Information, Message = "Loading exercise data: {Replay}")]
    public static partial void LoadBegan(this ILogger logger, string replay);

    [LoggerMessage(EventId = 2803, Level = LogLevel.Information, Message = "Loaded exercise data: {Replay}")]
    public static partial void LoadFinished(this ILogger logger, string replay);

    [LoggerMessage(EventId = 2804, Level = LogLevel.Warning, Message = "Exercise data {Replay} stopped: {Code}")]
    public static partial void LoadStopped(this ILogger logger, string replay, string code);

    [LoggerMessage(EventId = 2805, Level = LogLevel.Error, Message = "Exercise data {Replay} failed")]
    public static partial void LoadFailed(this ILogger logger, string replay, Exception exception);
}
