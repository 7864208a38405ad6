using System.Security.Cryptography;
using CaseFlow.App.Accounts;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Kernel;
using CaseFlow.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Api.Tests.Accounts;

public sealed class PasskeyTests
{
    private static readonly Caller Amal = Caller.Of(new Actor($"person-{AccountHost.Name}", "desk-eu-caucasus", "EU", null), [], Door.Http);

    private static readonly Caller Other = Caller.Of(new Actor("person-other", "desk-eu", "EU", null), [], Door.Http);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Come_and_go_in_the_account_s_history_and_remember_how_often_they_were_used(DatabaseProvider provider)
    {
        await using var host = await AccountHost.StartAsync(provider);
        var passkey = PasskeyOf("phone");

        Assert.False((await SendAsync(host, Amal, new AddPasskey(passkey))).IsRejected);
        passkey.SignCount = 7;
        Assert.NotNull(await UseAsync(host, passkey));
        Assert.Equal(7u, Assert.Single(await KeptAsync(host)).SignCount);

        var listed = Assert.Single(await ListAsync(host));
        Assert.Equal("phone", listed.Name);
        Assert.Equal("passkey.not_found", (await SendAsync(host, Other, new RemovePasskey(listed.PasskeyId))).Rejection.Code);
        Assert.False((await SendAsync(host, Amal, new RemovePasskey(listed.PasskeyId))).IsRejected);
        Assert.Empty(await ListAsync(host));
        Assert.Equal(["account.passkey_added", "account.passkey_removed"], await HistoryAsync(host));
    }

    [Fact]
    public async Task Are_at_most_twenty()
    {
        await using var host = await AccountHost.StartAsync();
        for (var number = 0; number < AddPasskey.Most; number++)
        {
            await SendAsync(host, Amal, new AddPasskey(PasskeyOf($"{number}")));
        }

        Assert.Equal("account.passkeys_full", (await SendAsync(host, Amal, new AddPasskey(PasskeyOf("one more")))).Rejection.Code);
    }

    [Fact]
    public async Task Are_gone_after_a_reset_and_worth_nothing_in_a_disabled_account()
    {
        await using var host = await AccountHost.StartAsync();
        await SendAsync(host, Amal, new AddPasskey(PasskeyOf("phone")));

        await host.DisableAsync();
        Assert.Null(await UseAsync(host, Assert.Single(await KeptAsync(host))));
        await host.AdministerAsync(
            "mutation($input: ResetAccountInput!) { resetAccount(input: $input) { errors { code } } }", new { accountId = host.AccountId });

        Assert.Empty(await ListAsync(host));
    }

    private static UserPasskeyInfo PasskeyOf(string name) =>
        new(RandomNumberGenerator.GetBytes(16), [1, 2, 3], TimeProvider.System.GetUtcNow(), 0, ["internal"], true, false, false, [4], [5]) { Name = name };

    private static async Task<Outcome<AccountReceipt>> SendAsync(AccountHost host, Caller caller, Mediator.ICommand<Outcome<AccountReceipt>> command) =>
        await host.Product.Services.GetRequiredService<Dispatcher>().SendAsync(caller, command, Cancellation);

    private static async Task<T> WithAccountAsync<T>(AccountHost host, Func<IServiceProvider, AccountRow, Task<T>> work)
    {
        await using var scope = host.Product.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<AccountRow>>();
        return await work(scope.ServiceProvider, (await accounts.FindByNameAsync(AccountHost.Name))!);
    }

    private static Task<IList<UserPasskeyInfo>> KeptAsync(AccountHost host) =>
        WithAccountAsync(host, (services, account) => services.GetRequiredService<UserManager<AccountRow>>().GetPasskeysAsync(account));

    private static Task<Recognised?> UseAsync(AccountHost host, UserPasskeyInfo passkey) =>
        WithAccountAsync(host, (services, account) => services.GetRequiredService<Passkeys>().RecogniseAsync(account, passkey).AsTask());

    private static Task<PasskeyView[]> ListAsync(AccountHost host) => WithAccountAsync(
        host, async (services, account) => (await services.GetRequiredService<Passkeys>().OfAccountAsync(account.Id)).ToArray());

    private static Task<List<string>> HistoryAsync(AccountHost host) => WithAccountAsync(host, (services, account) =>
        services.GetRequiredService<CaseFlowDb>().Events
            .Where(row => row.StreamId == account.Id && row.Type.StartsWith("account.passkey"))
            .OrderBy(row => row.Version).Select(row => row.Type).ToListAsync(Cancellation));
}
