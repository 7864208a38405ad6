using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.App.Accounts;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Accounts;

[Description("An account whose person chooses anew how to sign in.")]
public sealed record AccountLinkPayload : MutationPayload
{
    internal Guid? AccountId { get; init; }

    [Description("The account, as it is now; null when the mutation was refused or is a dry run.")]
    public IDataLoaderResult<AccountView?>? Account(CallerContext caller) => AccountId is { } id ? caller.LoadNode<AccountView>(id) : null;

    [Description("Where its person chooses a password, once and within two days: a path of this server. Hand it over by a safe way; whoever has it signs in.")]
    public string? Link { get; init; }
}
