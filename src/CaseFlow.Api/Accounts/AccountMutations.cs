using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Accounts;
using GraphQL;
using Mediator;

namespace CaseFlow.Api.Accounts;

[MutationFields]
internal sealed class AccountMutations
{
    private static readonly Func<AccountReceipt, Id<AccountView>> Changed = receipt => new(receipt.AccountId);

    public static Task<AccountLinkPayload> OpenAccount(
        CallerContext caller, [FromServices] SignInLinks links, Input<OpenAccount> input, CancellationToken cancellation) =>
        WithLinkAsync(caller, links, input, cancellation);

    public static Task<AccountLinkPayload> ResetAccount(
        CallerContext caller, [FromServices] SignInLinks links, Input<ResetAccount> input, CancellationToken cancellation) =>
        WithLinkAsync(caller, links, input, cancellation);

    public static Task<Payload<DisableAccount, AccountView>> DisableAccount(
        CallerContext caller, Input<DisableAccount> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<EnableAccount, AccountView>> EnableAccount(CallerContext caller, Input<EnableAccount> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<EndSessionsOf, AccountView>> EndSessionsOf(CallerContext caller, Input<EndSessionsOf> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<EndSession, AccountView>> EndSession(CallerContext caller, Input<EndSession> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    private static async Task<AccountLinkPayload> WithLinkAsync<TCommand>(
        CallerContext caller, SignInLinks links, Input<TCommand> input, CancellationToken cancellation)
        where TCommand : ICommand<CaseFlow.Kernel.Outcome<AccountReceipt>>
    {
        var payload = await caller.SendForPayloadAsync(
            input, (AccountReceipt receipt) => new AccountLinkPayload { AccountId = receipt.AccountId }, cancellation);
        return payload.AccountId is { } accountId ? payload with { Link = await links.MakeAsync(accountId) } : payload;
    }
}
