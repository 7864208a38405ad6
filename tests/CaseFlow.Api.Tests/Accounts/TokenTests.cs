using System.Net;
using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.IdentityModel.Tokens;

namespace CaseFlow.Api.Tests.Accounts;

[Collection(WithAccounts.Name)]
public sealed class TokenTests(AccountHost host) : IAsyncLifetime
{
    private Member _amal = null!;

    private Flow Flow => new(_amal);

    public async ValueTask InitializeAsync() => _amal = await host.OpenAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Open_the_api_from_the_post_of_whoever_signed_in()
    {
        var tokens = await Flow.SignInAsync();

        using var client = Flow.ClientOf(tokens);
        Assert.Equal(
            """{"data":{"viewer":{"post":"THEIRS","organisation":"EU","groups":["DESK@EU"]}}}""".Replace("THEIRS", _amal.Post, StringComparison.Ordinal),
            (await client.QueryAsync("{ viewer { post organisation groups } }")).Text);
    }

    [Fact]
    public async Task Are_given_only_to_whoever_began_with_a_challenge()
    {
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);

        var refused = await visitor.GetAsync(Flow.AddressOf(withChallenge: false));

        Assert.Null(refused.Headers.Location);
        Assert.Contains("code_challenge", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another-verifier-of-the-right-length-0123456789-abcd")]
    public async Task Are_given_only_to_whoever_knows_the_verifier(string? verifier) =>
        Assert.NotNull((await Flow.RedeemAsync(await Flow.CodeAsync(), verifier))["error"]);

    [Fact]
    public async Task Of_a_code_that_is_redeemed_twice_are_worth_nothing()
    {
        var code = await Flow.CodeAsync();
        var tokens = await Flow.RedeemAsync(code);
        Assert.Equal(HttpStatusCode.OK, await Flow.TryAsync(tokens));

        Assert.Equal("invalid_grant", (string?)(await Flow.RedeemAsync(code))["error"]);

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
        Assert.Equal("invalid_grant", (string?)(await Flow.RefreshAsync(tokens))["error"]);
    }

    [Fact]
    public async Task Are_renewed_once_and_whoever_renews_again_ends_all_of_them()
    {
        var first = await Flow.SignInAsync();
        var second = await Flow.RefreshAsync(first);
        Assert.Equal(HttpStatusCode.OK, await Flow.TryAsync(second));

        Assert.Equal("invalid_grant", (string?)(await Flow.RefreshAsync(first))["error"]);

        Assert.Equal("invalid_grant", (string?)(await Flow.RefreshAsync(second))["error"]);
        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(second));
    }

    [Fact]
    public async Task End_with_their_session()
    {
        var tokens = await Flow.SignInAsync();
        using var client = Flow.ClientOf(tokens);
        var sessions = JsonNode.Parse((await client.QueryAsync("{ mySessions { id device isCurrent } }")).Text)!["data"]!["mySessions"]!.AsArray();
        var current = sessions.Single(session => (bool)session!["isCurrent"]!)!;
        Assert.Equal(AccountHost.Tool, (string?)current["device"]);

        await client.QueryAsync(
            "mutation($input: EndSessionInput!) { endSession(input: $input) { errors { message } } }",
            new { input = new { sessionId = (string)current["id"]! } });

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
        Assert.Equal("invalid_grant", (string?)(await Flow.RefreshAsync(tokens))["error"]);
    }

    [Fact]
    public async Task End_with_their_account()
    {
        var tokens = await Flow.SignInAsync();

        await _amal.DisableAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
        Assert.Equal("invalid_grant", (string?)(await Flow.RefreshAsync(tokens))["error"]);
    }

    [Fact]
    public async Task Are_worth_nothing_once_they_are_revoked()
    {
        var tokens = await Flow.SignInAsync();

        await Flow.RevokeAsync((string)tokens["access_token"]!);

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
    }

    [Fact]
    public async Task Take_their_subscriptions_along()
    {
        var tokens = await Flow.SignInAsync();
        await using var events = await EventStreamReader.OpenAsync(Flow.ClientOf(tokens), "subscription { myTasksChanged { __typename } }");

        await _amal.DisableAsync();

        await events.EndAsync();
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Work_on_every_database(DatabaseProvider provider)
    {
        await using var own = await AccountHost.StartAsync(provider);
        var member = await own.OpenAsync();
        var flow = new Flow(member);

        var tokens = await flow.RefreshAsync(await flow.SignInAsync());
        Assert.Equal(HttpStatusCode.OK, await flow.TryAsync(tokens));
        await member.DisableAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await flow.TryAsync(tokens));
    }

    [Fact]
    public async Task Are_taken_when_the_server_signed_them_as_they_are()
    {
        var (header, claims) = Parts(await Flow.SignInAsync());

        Assert.Equal(HttpStatusCode.OK, await Flow.TryAsync(TokenText.Sign(header, claims, new X509SecurityKey(host.SigningKey))));
    }

    [Fact]
    public async Task Of_yesterday_are_refused()
    {
        var tokens = await Flow.SignInAsync();
        Assert.Equal(HttpStatusCode.OK, await Flow.TryAsync(tokens));

        await host.LetExpireAsync(TokenText.IdOf(tokens), TimeSpan.FromMinutes(-10));

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(tokens));
    }

    [Fact]
    public async Task For_another_audience_are_refused()
    {
        var (header, claims) = Parts(await Flow.SignInAsync());
        claims["aud"] = "another-system";

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(TokenText.Sign(header, claims, new X509SecurityKey(host.SigningKey))));
    }

    [Fact]
    public async Task Of_another_signature_are_refused()
    {
        var (header, claims) = Parts(await Flow.SignInAsync());
        using var other = System.Security.Cryptography.RSA.Create(2048);

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync(TokenText.Sign(header, claims, new RsaSecurityKey(other))));
    }

    [Fact]
    public async Task Of_no_signature_are_refused()
    {
        var (header, claims) = Parts(await Flow.SignInAsync());
        header["alg"] = "none";

        Assert.Equal(HttpStatusCode.Unauthorized, await Flow.TryAsync($"{TokenText.Unsigned(header, claims)}."));
    }

    private static (JsonObject Header, JsonObject Claims) Parts(JsonNode tokens) => TokenText.Read((string)tokens["access_token"]!);
}
