using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Accounts;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Accounts;

[FieldsOf<AccountView>]
internal sealed class AccountFields : INode<AccountView>
{
    static IDataLoaderResult<AccountView?> INode<AccountView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetAccounts(ids), (AccountView account) => account.AccountId, id);
}

[FieldsOf<SessionView>]
internal sealed class SessionFields : INode<SessionView>
{
    static IDataLoaderResult<SessionView?> INode<SessionView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetSessions(ids), (SessionView session) => session.SessionId, id);
}
