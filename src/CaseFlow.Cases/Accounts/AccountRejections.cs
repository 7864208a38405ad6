using CaseFlow.Kernel;

namespace CaseFlow.Cases.Accounts;

/// <summary>Why an account refuses a command.</summary>
public static class AccountRejections
{
    /// <summary>There is no such account, or it is another administrator's business.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "account.not_found", "Expected an account with this id that you look after, but there is none.");

    /// <summary>An account is opened once.</summary>
    public static readonly Rejection AlreadyOpened =
        new(RejectionKind.Conflict, "account.already_opened", "Expected a new account, but it has been opened before.");

    /// <summary>There is no such passkey, or it is somebody else's.</summary>
    public static readonly Rejection PasskeyNotFound =
        new(RejectionKind.NotFound, "passkey.not_found", "Expected a passkey of yours, but there is none with this id.");

    /// <summary>There is no such session, or it is somebody else's.</summary>
    public static readonly Rejection SessionNotFound =
        new(RejectionKind.NotFound, "session.not_found", "Expected a session with this id that you may end, but there is none.");
}
