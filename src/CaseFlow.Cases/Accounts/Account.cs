using System.Diagnostics;

namespace CaseFlow.Cases.Accounts;

/// <summary>The state of an account, folded from its events. Names and secrets are kept apart, where they can be corrected or erased.</summary>
public abstract record Account
{
    private Account()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Account None { get; } = new NotOpened();

    /// <summary>Nobody signs in by it.</summary>
    public sealed record NotOpened : Account;

    /// <summary>A person or a partner system signs in by it.</summary>
    /// <param name="PersonId">Who, as the directory knows them.</param>
    public sealed record Open(string PersonId) : Account;

    /// <summary>Nobody signs in by it until it is enabled again.</summary>
    /// <param name="PersonId">Who did.</param>
    public sealed record Disabled(string PersonId) : Account;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Account Evolve(Account state, AccountEvent @event) =>
        (state, @event) switch
        {
            (NotOpened, AccountEvent.Opened e) => new Open(e.PersonId),
            (Open s, AccountEvent.Disabled) => new Disabled(s.PersonId),
            (Disabled s, AccountEvent.Enabled) => new Open(s.PersonId),
            (Open or Disabled, AccountEvent.WayInReset or AccountEvent.SessionEnded or AccountEvent.SessionsEnded) => state,
            (Open or Disabled, AccountEvent.PasskeyAdded or AccountEvent.PasskeyRenamed or AccountEvent.PasskeyRemoved) => state,
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
