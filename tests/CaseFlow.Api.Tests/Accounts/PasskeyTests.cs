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

[Collection(WithAccounts.Name)]
public sealed class PasskeyTests(AccountHost host)
{
    private static readonly Caller Other = Caller.Of(new Actor("person-other", "desk-eu", "EU", null), [], Door.Http);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Come_and_go_in_the_account_s_history_and_remember_how_often_they_were_used(DatabaseProvider provider)
    {
        await using var own = await AccountHost.StartAsync(provider);
        var amal = await own.OpenAsync();
        var passkey = PasskeyOf("phone");

        Assert.False((await SendAsync(amal, CallerOf(amal), new AddPasskey(passkey))).IsRejected);
        passkey.SignCount = 7;
        Assert.NotNull(await UseAsync(amal, passkey));
        Assert.Equal(7u, Assert.Single(await KeptAsync(amal)).SignCount);

        var listed = Assert.Single(await ListAsync(amal));
        Assert.Equal("phone", listed.Name);
        Assert.Equal("passkey.not_found", (await SendAsync(amal, Other, new RenamePasskey(listed.PasskeyId, "mine"))).Rejection.Code);
        Assert.False((await SendAsync(amal, CallerOf(amal), new RenamePasskey(listed.PasskeyId, "old phone"))).IsRejected);
        Assert.False((await SendAsync(amal, CallerOf(amal), new RenamePasskey(listed.PasskeyId, "old phone"))).IsRejected);
        Assert.Equal(("old phone", 7u), (Assert.Single(await ListAsync(amal)).Name, Assert.Single(await KeptAsync(amal)).SignCount));
        Assert.Equal("passkey.not_found", (await SendAsync(amal, Other, new RemovePasskey(listed.PasskeyId))).Rejection.Code);
        Assert.False((await SendAsync(amal, CallerOf(amal), new RemovePasskey(listed.PasskeyId))).IsRejected);
        Assert.Empty(await ListAsync(amal));
        Assert.Equal(["account.passkey_added", "account.passkey_renamed", "account.passkey_removed"], await HistoryAsync(amal));
    }

    [Fact]
    public async Task Are_at_most_twenty()
    {
        var amal = await host.OpenAsync();
        for (var number = 0; number < AddPasskey.Most; number++)
        {
            await SendAsync(amal, CallerOf(amal), new AddPasskey(PasskeyOf($"{number}")));
        }

        Assert.Equal("account.passkeys_full", (await SendAsync(amal, CallerOf(amal), new AddPasskey(PasskeyOf("one more")))).Rejection.Code);
    }

    [Fact]
    public async Task Are_gone_after_a_reset_and_worth_nothing_in_a_disabled_account()
    {
        var amal = await host.OpenAsync();
        await SendAsync(amal, CallerOf(amal), new AddPasskey(PasskeyOf("phone")));

        await amal.DisableAsync();
        Assert.Null(await UseAsync(amal, Assert.Single(await KeptAsync(amal))));
        await amal.ResetAsync();

        Assert.Empty(await ListAsync(amal));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task May_be_called_as_long_a_name_by_their_device_as_the_standard_allows(DatabaseProvider provider)
    {
        await using var own = await AccountHost.StartAsync(provider);
        var amal = await own.OpenAsync();

        Assert.False((await SendAsync(amal, CallerOf(amal), new AddPasskey(PasskeyOf("stick", bytes: 1_023)))).IsRejected);

        Assert.Equal(1_023, Assert.Single(await KeptAsync(amal)).CredentialId.Length);
    }

    private static Caller CallerOf(Member member) => Caller.Of(new Actor($"person-{member.Name}", member.Post, "EU", null), [], Door.Http);

    private static UserPasskeyInfo PasskeyOf(string name, int bytes = 16) =>
        new(RandomNumberGenerator.GetBytes(bytes), [1, 2, 3], TimeProvider.System.GetUtcNow(), 0, ["internal"], true, false, false, [4], [5]) { Name = name };

    private static async Task<Outcome<AccountReceipt>> SendAsync(Member member, Caller caller, Mediator.ICommand<Outcome<AccountReceipt>> command) =>
        await member.Host.Product.Services.GetRequiredService<Dispatcher>().SendAsync(caller, command, Cancellation);

    private static async Task<T> WithAccountAsync<T>(Member member, Func<IServiceProvider, AccountRow, Task<T>> work)
    {
        await using var scope = member.Host.Product.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<AccountRow>>();
        return await work(scope.ServiceProvider, (await accounts.FindByNameAsync(member.Name))!);
    }

    private static Task<IList<UserPasskeyInfo>> KeptAsync(Member member) =>
        WithAccountAsync(member, (services, account) => services.GetRequiredService<UserManager<AccountRow>>().GetPasskeysAsync(account));

    private static Task<Recognised?> UseAsync(Member member, UserPasskeyInfo passkey) =>
        WithAccountAsync(member, (services, account) => services.GetRequiredService<Passkeys>().RecogniseAsync(account, passkey).AsTask());

    private static Task<PasskeyView[]> ListAsync(Member member) => WithAccountAsync(
        member, async (services, account) => (await services.GetRequiredService<Passkeys>().OfAccountAsync(account.Id)).ToArray());

    private static Task<List<string>> HistoryAsync(Member member) => WithAccountAsync(member, (services, account) =>
        services.GetRequiredService<CaseFlowDb>().Events
            .Where(row => row.StreamId == account.Id && row.Type.StartsWith("account.passkey"))
            .OrderBy(row => row.Version).Select(row => row.Type).ToListAsync(Cancellation));
}
