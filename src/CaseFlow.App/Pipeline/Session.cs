namespace CaseFlow.App.Pipeline;

/// <summary>What one attempt at a message knows about itself: who sends it, its id and the moment it began. One per scope.</summary>
internal sealed class Session
{
    private Caller? _caller;

    public Caller Caller => _caller ?? throw new InvalidOperationException("Expected a caller, but this scope was not opened by the dispatcher.");

    public CommandIdentity Command { get; private set; } = CommandIdentity.None;

    /// <summary>System time, UTC, whole milliseconds; the same throughout the attempt.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Whether an earlier attempt at the same command may have been committed.</summary>
    public bool IsRepeat { get; private set; }

    public void Begin(Caller caller, CommandIdentity command, DateTimeOffset now, bool isRepeat = false)
    {
        _caller = caller;
        Command = command;
        StartedAt = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        IsRepeat = isRepeat;
    }
}
