using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.Live;

internal static partial class LiveLog
{
    [LoggerMessage(EventId = 7201, Level = LogLevel.Warning, Message = "Live events of a page were interrupted; they go on where they stopped")]
    public static partial void FeedInterrupted(this ILogger logger, Exception fault);

    [LoggerMessage(EventId = 7202, Level = LogLevel.Warning, Message = "A page could not be refreshed; it tries again")]
    public static partial void PageNotRefreshed(this ILogger logger, Exception fault);
}
