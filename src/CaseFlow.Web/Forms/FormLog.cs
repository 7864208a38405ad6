using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.Forms;

internal static partial class FormLog
{
    [LoggerMessage(EventId = 7301, Level = LogLevel.Warning, Message = "Draft of task {TaskId} not saved; it is tried again")]
    public static partial void DraftNotSaved(this ILogger logger, Guid taskId, Exception fault);
}
