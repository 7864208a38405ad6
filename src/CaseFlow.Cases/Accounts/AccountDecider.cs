using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Accounts;

/// <summary>The rules of an account. What its person may do is none of them: the directory alone knows that.</summary>
public static class AccountDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<AccountEvent> Decide(AccountCommand command, Account state, DecisionContext context) =>
        (command, state) switch
        {
            (AccountCommand.Open c, Account.NotOpened) =>
                [new AccountEvent.Opened(c.PersonId, c.OrganisationId, c.IsClient, context.Actor, context.Now)],
            (AccountCommand.Open, _) => AccountRejections.AlreadyOpened,
            (_, Account.NotOpened) => AccountRejections.NotFound,
            (AccountCommand.Disable, Account.Open) => [new AccountEvent.Disabled(context.Actor, context.Now)],
            (AccountCommand.Disable, Account.Disabled) => [],
            (AccountCommand.Enable, Account.Disabled) => [new AccountEvent.Enabled(context.Actor, context.Now)],
            (AccountCommand.Enable, Account.Open) => [],
            (AccountCommand.ResetWayIn, _) => [new AccountEvent.WayInReset(context.Actor, context.Now)],
            (AccountCommand.EndSession c, _) => [new AccountEvent.SessionEnded(c.SessionId, context.Actor, context.Now)],
            (AccountCommand.EndSessions, _) => [new AccountEvent.SessionsEnded(context.Actor, context.Now)],
            (AccountCommand.AddPasskey c, _) => [new AccountEvent.PasskeyAdded(c.PasskeyId, context.Actor, context.Now)],
            (AccountCommand.RenamePasskey c, _) => [new AccountEvent.PasskeyRenamed(c.PasskeyId, context.Actor, context.Now)],
            (AccountCommand.RemovePasskey c, _) => [new AccountEvent.PasskeyRemoved(c.PasskeyId, context.Actor, context.Now)],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };
}
