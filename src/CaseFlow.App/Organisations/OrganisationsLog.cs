using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Organisations;

internal static partial class OrganisationsLog
{
    [LoggerMessage(EventId = 2901, Level = LogLevel.Warning, Message = "The journal could not be followed for changes of the directory; it is read again")]
    public static partial void DirectoryNotFollowed(this ILogger logger, Exception exception);
}
