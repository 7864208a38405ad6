using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Accounts;

/// <summary>Opens accounts on a server, and signs their people in by a browser.</summary>
internal static class People
{
    public const string Password = "a sentence to remember";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Adds a post to an organisation.</summary>
    public static Task AddPostAsync(this ServerProcess server, string post, string organisation = "EU") => server.AdministerAsync(
        "mutation($input: AddPostInput!) { addPost(input: $input) { errors { message } } }",
        new { organisationId = organisation, postId = post, title = post, role = "DESK" });

    /// <summary>Opens an account for somebody who holds a post, and chooses a password by its link.</summary>
    public static async Task OpenAccountAsync(this ServerProcess server, Browser browser, string name, string post)
    {
        await server.AddPostAsync(post);
        var opened = await server.AdministerAsync(
            "mutation($input: OpenAccountInput!) { openAccount(input: $input) { link errors { message } } }",
            new { userName = name, displayName = name, organisationId = "EU" });
        await server.AdministerAsync(
            "mutation($input: AssignPostInput!) { assignPost(input: $input) { errors { message } } }", new { postId = post, personId = $"person-{name}" });
        var page = await browser.OpenAsync(new() { BaseURL = server.Address.AbsoluteUri });
        await page.GotoAsync((string)opened["link"]!);
        await page.FillAsync("#password", Password);
        await page.FillAsync("#again", Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Your password is chosen.");
    }

    /// <summary>Types user name and password into the page for signing in.</summary>
    public static async Task TypePasswordAsync(this IPage page, string name)
    {
        await page.FillAsync("#name", name);
        await page.FillAsync("#password", Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    /// <summary>Asks as an administrator.</summary>
    public static async Task<JsonNode> AdministerAsync(this ServerProcess server, string query, object? input = null)
    {
        using var client = server.CreateClient("admin-un");
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables = new { input } }, Cancellation);
        var data = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;
        var value = data["data"]?.AsObject().First().Value ?? throw new InvalidOperationException(data.ToJsonString());
        return value is JsonObject payload && payload["errors"]?.AsArray() is { Count: > 0 } ? throw new InvalidOperationException(data.ToJsonString()) : value;
    }
}
