namespace CaseFlow.Cases.Accounts;

/// <summary>What can be asked of an account.</summary>
public abstract record AccountCommand
{
    private AccountCommand()
    {
    }

    /// <summary>Opens it.</summary>
    /// <param name="PersonId">Who signs in by it, as the directory knows them.</param>
    /// <param name="OrganisationId">Whose administrators look after it.</param>
    /// <param name="IsClient">Whether a partner system signs in by it.</param>
    public sealed record Open(string PersonId, string OrganisationId, bool IsClient) : AccountCommand;

    /// <summary>Lets nobody sign in by it, and ends its sessions.</summary>
    public sealed record Disable : AccountCommand;

    /// <summary>Lets its person sign in again.</summary>
    public sealed record Enable : AccountCommand;

    /// <summary>Makes all that one signed in with worthless, and ends its sessions.</summary>
    public sealed record ResetWayIn : AccountCommand;

    /// <summary>Ends one session.</summary>
    /// <param name="SessionId">Which.</param>
    public sealed record EndSession(SessionId SessionId) : AccountCommand;

    /// <summary>Ends all its sessions.</summary>
    public sealed record EndSessions : AccountCommand;

    /// <summary>Lets its person sign in by a passkey, too.</summary>
    /// <param name="PasskeyId">Which.</param>
    public sealed record AddPasskey(PasskeyId PasskeyId) : AccountCommand;

    /// <summary>Lets its person call a passkey by another name.</summary>
    /// <param name="PasskeyId">Which.</param>
    public sealed record RenamePasskey(PasskeyId PasskeyId) : AccountCommand;

    /// <summary>Makes a passkey worthless.</summary>
    /// <param name="PasskeyId">Which.</param>
    public sealed record RemovePasskey(PasskeyId PasskeyId) : AccountCommand;
}
