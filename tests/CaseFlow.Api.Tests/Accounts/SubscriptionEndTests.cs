using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>What a token keeps open ends with it.</summary>
[Collection(WithAccounts.Name)]
public sealed class SubscriptionEndTests(AccountHost host) : IAsyncLifetime
{
    private const string Query = "subscription { myTasksChanged { __typename } }";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private Member _amal = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Flow Flow => new(_amal);

    public async ValueTask InitializeAsync() => _amal = await host.OpenAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("access_token")]
    [InlineData("refresh_token")]
    public async Task Comes_when_a_token_of_its_session_is_revoked(string kind)
    {
        var tokens = await Flow.SignInAsync();
        await using var events = await EventStreamReader.OpenAsync(Flow.ClientOf(tokens), Query);

        await Flow.RevokeAsync((string)tokens[kind]!);

        await IsRefusedAsync(events);
    }

    [Fact]
    public async Task Comes_when_a_code_is_redeemed_again()
    {
        var code = await Flow.CodeAsync();
        await using var events = await EventStreamReader.OpenAsync(Flow.ClientOf(await Flow.RedeemAsync(code)), Query);

        await Flow.RedeemAsync(code);

        await IsRefusedAsync(events);
    }

    [Fact]
    public async Task Comes_when_a_refresh_token_is_used_again()
    {
        var first = await Flow.SignInAsync();
        await using var events = await EventStreamReader.OpenAsync(Flow.ClientOf(await Flow.RefreshAsync(first)), Query);

        await Flow.RefreshAsync(first);

        await IsRefusedAsync(events);
    }

    [Fact]
    public async Task Leaves_the_person_signed_in_who_sent_the_tool()
    {
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);
        var tokens = await Flow.RedeemAsync(await Flow.CodeAsync(visitor));

        await Flow.RevokeAsync((string)tokens["access_token"]!);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Comes_when_the_token_expires()
    {
        var tokens = await Flow.SignInAsync();
        await host.LetExpireAsync(TokenText.IdOf(tokens), TimeSpan.FromSeconds(3));
        await using var events = await EventStreamReader.OpenAsync(Flow.ClientOf(tokens), Query);

        await IsRefusedAsync(events);
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task Comes_on_another_server_of_the_database(DatabaseProvider provider)
    {
        await using var own = await AccountHost.StartAsync(provider);
        await using var other = own.Product.Beside();
        var flow = new Flow(await own.OpenAsync());
        var tokens = await flow.SignInAsync();
        await using var events = await EventStreamReader.OpenAsync(Flow.ClientOf(other.Address, (string?)tokens["access_token"]), Query);

        await flow.RevokeAsync((string)tokens["access_token"]!);

        await IsRefusedAsync(events);
    }

    /// <summary>After what it told before, the stream says that nobody is signed in, and ends.</summary>
    internal static async Task IsRefusedAsync(EventStreamReader events)
    {
        JsonNode last;
        do
        {
            last = await events.NextAsync().WaitAsync(Patience, Cancellation);
        }
        while (last["errors"] is null);

        Assert.Equal("UNAUTHENTICATED", (string?)last["errors"]![0]!["extensions"]!["code"]);
        await events.EndAsync().WaitAsync(Patience, Cancellation);
    }
}
