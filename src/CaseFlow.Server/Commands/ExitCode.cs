namespace CaseFlow.Server.Commands;

/// <summary>What the process answers to whoever started it; the help of the root command lists the same numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command line was not understood, or something failed that the message names.</summary>
    public const int Failed = 1;

    /// <summary>The command did its work, and the answer is bad news: a broken journal, a replay that contradicts its record.</summary>
    public const int Broken = 2;

    /// <summary>The database lacks migrations; nothing was done.</summary>
    public const int NotMigrated = 3;
}
