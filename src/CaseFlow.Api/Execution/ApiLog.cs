using Microsoft.Extensions.Logging;

namespace CaseFlow.Api.Execution;

internal static partial class ApiLog
{
    [LoggerMessage(EventId = 9001, Level = LogLevel.Error, Message = "GraphQL request {TraceId} failed at {Path}")]
    public static partial void RequestFailed(this ILogger logger, Exception exception, string traceId, string path);
}
