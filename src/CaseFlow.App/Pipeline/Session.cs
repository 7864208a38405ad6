using CaseFlow.App.Storage;

namespace CaseFlow.App.Pipeline;

/// <summary>What one attempt at a message knows about itself: who sends it, its id and the moment it began. One per scope.</summary>
internal sealed class Session
{
    private Caller? _caller;

    public Caller Caller => _caller ?? throw new InvalidOperationException("Expected a caller, but this scope was not opened by the dispatcher.");

    public CommandIdentity Command { get; private set; } = CommandIdentity.None;

    /// <summary>System time, UTC, whole milliseconds; the same throughout the attempt.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>System time, UTC, whole milliseconds, at which this host received the message: the same for all attempts at it.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Whether an earlier attempt at the same command may have been committed.</summary>
    public bool IsRepeat { get; private set; }

    /// <summary>The database of a query about the past, which then takes the place of today's everywhere; null for all other messages.</summary>
    public CaseFlowDb? Past { get; private set; }

    public void Begin(Caller caller, CommandIdentity command, DateTimeOffset now, DateTimeOffset? receivedAt = null, bool isRepeat = false)
    {
        _caller = caller;
        Command = command;
        StartedAt = Cut(now);
        ReceivedAt = Cut(receivedAt ?? now);
        IsRepeat = isRepeat;
    }

    /// <summary>Whoever signed in was looked up: this is what they are now.</summary>
    public void Stand(Caller standing) => _caller = standing;

    /// <summary>Begins a query about the past: it is asked as if at that moment.</summary>
    public void BeginIn(CaseFlowDb past, Caller caller, DateTimeOffset then)
    {
        Begin(caller, CommandIdentity.None, then);
        Past = past;
    }

    private static DateTimeOffset Cut(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
