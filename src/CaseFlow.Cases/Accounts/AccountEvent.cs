using CaseFlow.Kernel;

namespace CaseFlow.Cases.Accounts;

/// <summary>What happened to an account. All but the first may end sessions: every host looks again at them when it sees one.</summary>
public abstract record AccountEvent
{
    private AccountEvent()
    {
    }

    /// <summary>A person or a partner system can sign in.</summary>
    [EventName("account.opened")]
    public sealed record Opened(string PersonId, string OrganisationId, bool IsClient, Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>Nobody signs in by it any more, and its sessions ended.</summary>
    [EventName("account.disabled")]
    public sealed record Disabled(Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>Its person may sign in again.</summary>
    [EventName("account.enabled")]
    public sealed record Enabled(Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>What one signed in with is worthless, and its sessions ended; a link lets its person choose anew.</summary>
    [EventName("account.way_in_reset")]
    public sealed record WayInReset(Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>One session ended.</summary>
    [EventName("account.session_ended")]
    public sealed record SessionEnded(SessionId SessionId, Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>All its sessions ended.</summary>
    [EventName("account.sessions_ended")]
    public sealed record SessionsEnded(Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>Its person can sign in by a passkey, too.</summary>
    [EventName("account.passkey_added")]
    public sealed record PasskeyAdded(PasskeyId PasskeyId, Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>Its person calls a passkey by another name, which stands where it can be erased.</summary>
    [EventName("account.passkey_renamed")]
    public sealed record PasskeyRenamed(PasskeyId PasskeyId, Actor By, DateTimeOffset At) : AccountEvent;

    /// <summary>A passkey is worthless.</summary>
    [EventName("account.passkey_removed")]
    public sealed record PasskeyRemoved(PasskeyId PasskeyId, Actor By, DateTimeOffset At) : AccountEvent;
}
