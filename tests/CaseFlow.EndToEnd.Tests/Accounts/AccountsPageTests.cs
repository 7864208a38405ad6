using System.Text.RegularExpressions;
using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Accounts;

public sealed class AccountsPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Opens_an_account_and_shows_its_link_once()
    {
        var page = await new Visit("admin-un", Still: true).OpenAsync(browser, server.Process, "/accounts");

        await page.GetByLabel("User name", new() { Exact = true }).FillAsync("noor");
        await page.GetByLabel("What they are called").FillAsync("Noor");
        await page.GetByLabel("Organisation").SelectOptionAsync("EU");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open an account" }).ClickAsync();

        var link = await page.Locator(".one-time-link code").InnerTextAsync();
        var other = await browser.OpenAsync(new());
        await other.GotoAsync(link);
        await Assertions.Expect(other.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Choose your password");
        await page.GotoAsync("/accounts?q=NOO");
        await Assertions.Expect(page.GetByRole(AriaRole.Article, new() { Name = "Noor" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".one-time-link")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Shows_where_somebody_is_signed_in_and_shuts_them_out_at_once()
    {
        var person = await Person.SignInAsync(server.Process, browser);
        var page = await new Visit("admin-un", Still: true).OpenAsync(browser, server.Process, "/accounts");
        await page.GotoAsync($"/accounts?q={person.Name}");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Amal {person.Name}" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Disable the account" }).ClickAsync();

        await Assertions.Expect(page.GetByText("They are signed in nowhere.")).ToBeVisibleAsync();
        await Assertions.Expect(person.Page).ToHaveURLAsync(new Regex("/sign-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Enable the account" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Reset the account" }).ClickAsync();
        await Assertions.Expect(page.Locator(".one-time-link code")).ToContainTextAsync("/sign-in/link?token=");
    }

    [Fact]
    public async Task Is_closed_to_whoever_administers_nothing()
    {
        var page = await new Visit("fp-eu", Still: true).OpenAsync(browser, server.Process, "/accounts");
        await Assertions.Expect(page.GetByText("Amal Example")).ToHaveCountAsync(0);

        await page.GotoAsync($"/accounts/{server.Example.AccountId}");
        await Assertions.Expect(page.GetByText("Amal Example")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Reset the account" })).ToHaveCountAsync(0);
    }
}
