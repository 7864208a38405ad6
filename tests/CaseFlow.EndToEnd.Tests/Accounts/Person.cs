using System.Text.RegularExpressions;
using CaseFlow.EndToEnd.Tests.Pages;
using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Accounts;

/// <summary>Somebody with an account of the EU and a post of their own, and a browser in which they sign in.</summary>
/// <param name="Name">What they type to sign in.</param>
/// <param name="Page">Their browser, at an address with a name: a passkey belongs to a name, never to an address of numbers.</param>
internal sealed record Person(string Name, IPage Page)
{
    public const string Password = "a sentence to remember";

    private static int _last;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The one-time link of somebody for whom an administrator has just opened an account.</summary>
    public static async Task<(string Name, string Link)> OpenAccountAsync(ServerProcess server)
    {
        var name = $"person{Interlocked.Increment(ref _last)}";
        var answer = await server.AskAsync("admin-un", $$"""
            mutation {
              openAccount(input: { userName: "{{name}}", displayName: "Amal {{name}}", organisationId: "EU" }) { link errors { message } }
              addPost(input: { organisationId: "EU", postId: "desk-eu-{{name}}", title: "Desk officer", role: "DESK" }) { errors { message } }
              assignPost(input: { postId: "desk-eu-{{name}}", personId: "person-{{name}}" }) { errors { message } }
            }
            """, Cancellation);
        Assert.DoesNotContain("message", answer.GetRawText(), StringComparison.Ordinal);
        return (name, answer.GetProperty("openAccount").GetProperty("link").GetString()!);
    }

    /// <summary>Somebody who has chosen their password and signed in by it.</summary>
    public static async Task<Person> SignInAsync(ServerProcess server, Browser browser, BrowserNewPageOptions? options = null)
    {
        var (name, link) = await OpenAccountAsync(server);
        var page = await browser.OpenAsync(new(options ?? new()) { BaseURL = $"http://localhost:{server.Address.Port}" });
        await page.GotoAsync(link);
        await page.Locator("#password").FillAsync(Password);
        await page.Locator("#again").FillAsync(Password);
        await page.Locator("main button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your password is chosen. Sign in with it.");
        var person = new Person(name, page);
        await person.TypePasswordAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/inbox$"));
        await page.WaitUntilAliveAsync();
        return person;
    }

    public async Task TypePasswordAsync()
    {
        await Page.GotoAsync("/sign-in");
        await Page.Locator("#name").FillAsync(Name);
        await Page.Locator("#password").FillAsync(Password);
        await Page.Locator("form[action='/sign-in/password'] button").ClickAsync();
    }

    public async Task SignOutAsync()
    {
        await Page.GotoAsync("/inbox");
        await Page.Locator("form[action='/sign-out'] button").ClickAsync();
        // the page itself may notice first that its session is over, and then says where to come back to
        await Page.WaitForURLAsync(new Regex("/sign-in(\\?|$)"));
    }
}
