using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>How a tool gets tokens in the name of somebody who signs in.</summary>
internal sealed class Flow(Member member)
{
    public const string Verifier = "a-verifier-that-nobody-guesses-0123456789-abcdefghij";

    private static readonly string Challenge =
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Where a tool sends people.</summary>
    public static string AddressOf(bool withChallenge = true) =>
        $"/connect/authorize?client_id={AccountHost.Tool}&response_type=code&redirect_uri={Uri.EscapeDataString(AccountHost.Redirect)}"
        + "&scope=caseflow.api%20offline_access%20profile&state=s" + (withChallenge ? $"&code_challenge={Challenge}&code_challenge_method=S256" : "");

    /// <summary>Signs in and comes back with a code.</summary>
    public async Task<string> CodeAsync()
    {
        using var visitor = member.Host.Visit();
        await member.SignInAsync(visitor);
        return await CodeAsync(visitor);
    }

    /// <summary>Comes back with a code in the browser of somebody who is signed in.</summary>
    public static async Task<string> CodeAsync(Visitor visitor)
    {
        var back = await visitor.GetAsync(AddressOf());
        return HttpUtility.ParseQueryString(back.Headers.Location!.Query)["code"] ?? throw new InvalidOperationException($"{back.Headers.Location}");
    }

    /// <summary>Redeems a code.</summary>
    public Task<JsonNode> RedeemAsync(string code, string? verifier = Verifier) => AskAsync(
        [("grant_type", "authorization_code"), ("client_id", AccountHost.Tool), ("code", code), ("redirect_uri", AccountHost.Redirect),
            .. verifier is null ? Array.Empty<(string, string)>() : [("code_verifier", verifier)]]);

    public Task<JsonNode> RefreshAsync(JsonNode tokens) =>
        AskAsync([("grant_type", "refresh_token"), ("client_id", AccountHost.Tool), ("refresh_token", (string)tokens["refresh_token"]!)]);

    public async Task<JsonNode> AskAsync(IEnumerable<(string Name, string Value)> fields)
    {
        using var client = new HttpClient { BaseAddress = member.Host.Product.Address };
        var answer = await client.PostAsync(
            "/connect/token", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), Cancellation);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;
    }

    /// <summary>Revokes a token, as the tool or in the name of a partner system.</summary>
    public async Task RevokeAsync(string token, string clientId = AccountHost.Tool, string? secret = null)
    {
        using var client = new HttpClient { BaseAddress = member.Host.Product.Address };
        (string Name, string? Value)[] fields = [("client_id", clientId), ("token", token), ("client_secret", secret)];
        var known = fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value));
        (await client.PostAsync("/connect/revoke", new FormUrlEncodedContent(known), Cancellation)).EnsureSuccessStatusCode();
    }

    public async Task<JsonNode> SignInAsync() => await RedeemAsync(await CodeAsync());

    public HttpClient ClientOf(JsonNode tokens) => ClientOf((string?)tokens["access_token"]);

    public HttpClient ClientOf(string? token) => ClientOf(member.Host.Product.Address, token);

    public Task<System.Net.HttpStatusCode> TryAsync(string? token) => TryAsync(member.Host.Product.Address, token);

    /// <summary>What a server answers to a token.</summary>
    public static async Task<System.Net.HttpStatusCode> TryAsync(Uri server, string? token)
    {
        using var client = ClientOf(server, token);
        return (await client.QueryAsync("{ viewer { post } }")).Status;
    }

    public static HttpClient ClientOf(Uri server, string? token)
    {
        var client = new HttpClient { BaseAddress = server };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    public Task<System.Net.HttpStatusCode> TryAsync(JsonNode tokens) => TryAsync((string?)tokens["access_token"]);
}
