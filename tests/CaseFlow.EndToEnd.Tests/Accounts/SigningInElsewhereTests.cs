using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Accounts;

/// <summary>OpenID Connect in a browser: a tool signs somebody in at this server, and this server at an organisation's own.</summary>
public sealed partial class SigningInElsewhereTests(OwnProvider own, Browser browser) : IClassFixture<OwnProvider>, IClassFixture<Browser>
{
    private const string Verifier = "a-verifier-that-nobody-guesses-0123456789-abcdefghij";

    private static readonly string Challenge =
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gives_a_tool_a_token_by_which_it_acts_as_whoever_signed_in()
    {
        await own.Provider.OpenAccountAsync(browser, "basma", "desk-eu-sahel");
        var redirect = own.Tool;
        var page = await browser.OpenAsync(new() { BaseURL = own.Provider.Address.AbsoluteUri });

        await page.GotoAsync(
            $"/connect/authorize?client_id={OwnProvider.Client}&response_type=code&redirect_uri={Uri.EscapeDataString($"{redirect}")}"
            + $"&scope=caseflow.api&state=s&code_challenge={Challenge}&code_challenge_method=S256");
        await page.TypePasswordAsync("basma");
        await page.WaitForURLAsync($"{redirect}?*");

        using var client = own.Provider.CreateClient();
        var answer = await client.PostAsync("/connect/token", new FormUrlEncodedContent(
        [
            new("grant_type", "authorization_code"), new("client_id", OwnProvider.Client), new("redirect_uri", $"{redirect}"), new("code_verifier", Verifier),
            new("code", HttpUtility.ParseQueryString(new Uri(page.Url).Query)["code"]),
        ]), Cancellation);
        var tokens = await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation);
        client.DefaultRequestHeaders.Authorization = new("Bearer", (string)tokens!["access_token"]!);
        var viewer = await client.PostAsJsonAsync("/graphql", new { query = "{ viewer { post } }" }, Cancellation);
        Assert.Equal("""{"data":{"viewer":{"post":"desk-eu-sahel"}}}""", await viewer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Lets_in_whoever_an_organisations_own_provider_names_for_a_post_of_it_until_the_session_is_ended()
    {
        await own.Provider.OpenAccountAsync(browser, "amal", "desk-eu-caucasus");

        var page = await ComeFromProviderAsync("amal");

        // the rules name a post of another organisation and one that is not there, too: of both follows nothing, so there is no choice
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("desk-eu-balkans");
        await Assertions.Expect(page).ToHaveURLAsync(Inbox());
        // a page that is not alive yet hears of nothing
        await page.WaitUntilAliveAsync();
        var accounts = await own.Server.AdministerAsync("{ accounts(first: 20) { nodes { id displayName personId } } }");
        var account = Assert.Single(accounts["nodes"]!.AsArray(), each => (string?)each!["displayName"] == "amal")!;
        Assert.StartsWith("east:", (string)account["personId"]!, StringComparison.Ordinal);
        await own.Server.AdministerAsync(
            "mutation($input: EndSessionsOfInput!) { endSessionsOf(input: $input) { errors { message } } }", new { accountId = (string)account["id"]! });
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task Tells_whoever_is_given_no_post_that_there_is_none()
    {
        await own.Provider.OpenAccountAsync(browser, "chams", "desk-eu-levant");

        var page = await ComeFromProviderAsync("chams");

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("You hold, deputise or substitute no post now.");
    }

    private async Task<IPage> ComeFromProviderAsync(string name)
    {
        var page = await browser.OpenAsync(new() { BaseURL = own.Server.Address.AbsoluteUri });
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Sign in with {OwnProvider.Name}" }).ClickAsync();
        await page.TypePasswordAsync(name);
        await page.WaitForURLAsync(url => new Uri(url).Port == own.Server.Address.Port);
        return page;
    }

    [GeneratedRegex("/inbox$")]
    private static partial Regex Inbox();
}
