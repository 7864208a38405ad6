using System.Net;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Kernel;
using Mediator;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>Partner systems, which ask for tokens in their own name.</summary>
[Collection(WithAccounts.Name)]
public sealed class PartnerTests(AccountHost host) : IAsyncLifetime
{
    private static int _partners;

    private readonly string _id = $"desk{Interlocked.Increment(ref _partners)}";

    private string _secret = "";
    private Guid _accountId;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Flow Flow => new(new Member(host, $"client.{_id}", $"{_accountId}", Post));

    private string Post => $"{_id}-eu";

    public async ValueTask InitializeAsync()
    {
        _accountId = (await DoAsync(new OpenAccount($"client.{_id}", _id, "EU", PersonId: $"client:{_id}") { IsClient = true })).AccountId;
        await host.AddPostAsync(Post);
        await DoAsync(new AssignPost(Post, $"client:{_id}"));
        _secret = await WithRegisterAsync(clients => clients.RegisterPartnerAsync(_id, _id, _accountId, Cancellation));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Act_from_the_post_that_they_hold()
    {
        using var client = Flow.ClientOf(await AskAsync(_secret));

        var viewer = """{"data":{"viewer":{"post":"THEIRS"}}}""".Replace("THEIRS", Post, StringComparison.Ordinal);
        Assert.Equal(viewer, (await client.QueryAsync("{ viewer { post } }")).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("another-secret")]
    public async Task Get_nothing_without_their_secret(string secret)
    {
        var answer = await AskAsync(secret);

        Assert.NotNull(answer["error"]);
        Assert.Null(answer["access_token"]);
    }

    [Fact]
    public async Task Get_nothing_without_a_post_and_lose_with_it_what_they_got()
    {
        var tokens = await AskAsync(_secret);
        await DoAsync(new EndHolding(Post, $"client:{_id}"));

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
        Assert.Equal("invalid_grant", (string?)(await AskAsync(_secret))["error"]);
    }

    [Fact]
    public async Task Name_one_post_when_they_hold_several()
    {
        await host.AddPostAsync($"{Post}-b");
        await DoAsync(new AssignPost($"{Post}-b", $"client:{_id}"));

        Assert.Equal("invalid_grant", (string?)(await AskAsync(_secret))["error"]);
        Assert.Equal("invalid_grant", (string?)(await AskAsync(_secret, "fp-eu"))["error"]);
        Assert.Equal(HttpStatusCode.OK, await Flow.TryAsync(await AskAsync(_secret, $"{Post}-b")));
    }

    [Fact]
    public async Task End_with_their_account()
    {
        var tokens = await AskAsync(_secret);
        await DoAsync(new DisableAccount(_accountId));

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
        Assert.NotNull((await AskAsync(_secret))["error"]);
    }

    [Fact]
    public async Task Lose_a_subscription_with_the_token_that_they_revoke()
    {
        var token = (string)(await AskAsync(_secret))["access_token"]!;
        await using var events = await SubscribeAsync(token);

        await Flow.RevokeAsync(token, _id, _secret);

        await SubscriptionEndTests.IsRefusedAsync(events);
    }

    [Fact]
    public async Task Lose_what_they_got_when_they_get_another_secret()
    {
        var token = (string)(await AskAsync(_secret))["access_token"]!;
        await using var events = await SubscribeAsync(token);

        var other = await WithRegisterAsync(clients => clients.RegisterPartnerAsync(_id, _id, _accountId, Cancellation));

        await SubscriptionEndTests.IsRefusedAsync(events);
        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(token));
        Assert.NotNull((await AskAsync(_secret))["error"]);
        Assert.Equal(HttpStatusCode.OK, await Flow.TryAsync(await AskAsync(other)));
    }

    [Fact]
    public async Task Lose_what_they_got_when_they_are_removed()
    {
        var token = (string)(await AskAsync(_secret))["access_token"]!;
        await using var events = await SubscribeAsync(token);

        Assert.True(await WithRegisterAsync(clients => clients.RemoveAsync(_id, Cancellation)));

        await SubscriptionEndTests.IsRefusedAsync(events);
        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(token));
        Assert.Equal("invalid_client", (string?)(await AskAsync(_secret))["error"]);
    }

    [Fact]
    public async Task Sign_in_on_no_page()
    {
        using var visitor = host.Visit();

        Assert.StartsWith("/sign-in?problem=Wrong", await visitor.SignInAsync($"client.{_id}", _secret), StringComparison.Ordinal);
    }

    private Task<System.Text.Json.Nodes.JsonNode> AskAsync(string secret, string? post = null) => Flow.AskAsync(
    [
        ("grant_type", "client_credentials"), ("client_id", _id), ("client_secret", secret), ("scope", "caseflow.api"),
        .. post is null ? Array.Empty<(string, string)>() : [("post", post)],
    ]);

    private Task<EventStreamReader> SubscribeAsync(string token) =>
        EventStreamReader.OpenAsync(Flow.ClientOf(token), "subscription { myTasksChanged { __typename } }");

    private async Task<T> WithRegisterAsync<T>(Func<ClientRegister, ValueTask<T>> use)
    {
        await using var scope = host.Product.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ClientRegister>());
    }

    private async Task<T> DoAsync<T>(ICommand<Outcome<T>> command) =>
        (await host.Product.Services.GetRequiredService<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), command, Cancellation)).Value;
}
