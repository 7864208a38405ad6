using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Counts wrong passwords and codes, wherever they are typed: after some in a row an account is closed for a while.</summary>
public sealed class Attempts(UserManager<AccountRow> accounts)
{
    /// <summary>Lets somebody try, unless their account is closed, and saves the account.</summary>
    /// <param name="account">Whose password or code it should be.</param>
    /// <param name="isLast">Whether no further proof is asked for: whoever knows the password must not get new attempts at the code by it.</param>
    /// <param name="check">Whether it is.</param>
    public async ValueTask<bool> TryAsync(AccountRow account, bool isLast, Func<Task<bool>> check)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(check);
        var before = account.AccessFailedCount;
        // counted as a failure first, so that many at the same moment never get more than their number
        if (await accounts.IsLockedOutAsync(account) || !(await accounts.AccessFailedAsync(account)).Succeeded || !await check())
        {
            return false;
        }

        (account.AccessFailedCount, account.LockoutEnd) = (isLast ? 0 : before, null);
        return (await accounts.UpdateAsync(account)).Succeeded;
    }
}
