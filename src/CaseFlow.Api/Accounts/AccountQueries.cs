using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Accounts;

namespace CaseFlow.Api.Accounts;

[QueryFields]
internal sealed class AccountQueries
{
    [Description("The accounts that the caller looks after as an administrator, by user name.")]
    public static async Task<IEnumerable<AccountView>> Accounts(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new ListAccounts(), cancellation);

    [Description("Where the caller is signed in, the newest first.")]
    public static async Task<IEnumerable<SessionView>> MySessions(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new ListMySessions(), cancellation);
}
