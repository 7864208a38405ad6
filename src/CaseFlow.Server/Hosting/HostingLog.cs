namespace CaseFlow.Server.Hosting;

/// <summary>What the host has to tell its operator.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(EventId = 8001, Level = LogLevel.Warning, Message =
        "Every user of this machine can read the key file {File}: close it to them ('chmod o= {File}'), and use another key if somebody may have read it")]
    public static partial void KeyFileIsOpen(this ILogger logger, string file);
}
