using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Accounts;
using CaseFlow.App.Paging;

namespace CaseFlow.Api.Accounts;

[QueryFields]
internal sealed class AccountQueries
{
    [Description("The accounts that the caller looks after as an administrator, by user name.")]
    public static Task<Connection<AccountView>> Accounts(
        CallerContext caller,
        PageRequest page,
        [Description("A part of a user name, of who somebody is or of what they are called.")] string? search = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListAccounts(search, page), account => account, cancellation);

    [Description("Where somebody is signed in by an account that the caller looks after as an administrator, the newest first.")]
    public static async Task<IEnumerable<SessionView>> Sessions(
        CallerContext caller,
        [Description("Whose.")] Id<AccountView> accountId,
        CancellationToken cancellation) =>
        await caller.AskAsync(new ListSessions(accountId.Value), cancellation);

    [Description("Where the caller is signed in, the newest first.")]
    public static async Task<IEnumerable<SessionView>> MySessions(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new ListMySessions(), cancellation);
}
