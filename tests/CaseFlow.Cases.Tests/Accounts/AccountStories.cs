using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Accounts;

internal static class AccountStories
{
    public static readonly SessionId Session = new(new Guid("00000000-0000-7000-8000-00000000000a"));

    public static readonly PasskeyId Passkey = new(new Guid("00000000-0000-0000-0000-00000000000b"));

    public static readonly AccountEvent.Opened Opened = new("person-amal", "EU", IsClient: false, Contexts.Coordinator, Contexts.Now);

    public static readonly AccountEvent.Disabled Disabled = new(Contexts.Coordinator, Contexts.Now);

    public static readonly AccountEvent[] ToEnabled =
    [
        Opened,
        new AccountEvent.SessionEnded(Session, Contexts.Coordinator, Contexts.Now),
        new AccountEvent.SessionsEnded(Contexts.Coordinator, Contexts.Now),
        new AccountEvent.PasskeyAdded(Passkey, Contexts.Coordinator, Contexts.Now),
        new AccountEvent.PasskeyRenamed(Passkey, Contexts.Coordinator, Contexts.Now),
        new AccountEvent.PasskeyRemoved(Passkey, Contexts.Coordinator, Contexts.Now),
        new AccountEvent.WayInReset(Contexts.Coordinator, Contexts.Now),
        Disabled,
        new AccountEvent.Enabled(Contexts.Coordinator, Contexts.Now),
    ];
}
