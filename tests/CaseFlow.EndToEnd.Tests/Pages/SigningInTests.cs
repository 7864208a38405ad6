using System.Net;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class SigningInTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leads_back_to_the_page_that_was_wanted()
    {
        var page = await browser.OpenAsync(new() { BaseURL = server.Process.Address.AbsoluteUri });

        await page.GotoAsync("/inbox?selection=mine");
        await page.GetByRole(AriaRole.Button, new() { Name = "Focal point, EU", Exact = true }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox\\?selection=mine$"));
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("You act as Focal point, EU");
    }

    [Fact]
    public async Task Ends_with_signing_out()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/inbox");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/inbox");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task Opens_pages_but_not_the_api()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/inbox");

        var answer = await page.APIRequest.PostAsync("/graphql", new() { DataObject = new { query = "{ __typename }" } });

        Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task Is_refused_without_the_token_of_its_form()
    {
        using var client = server.Process.CreateClient();
        using var form = new FormUrlEncodedContent([new("post", "fp-eu")]);

        using var answer = await client.PostAsync(new Uri("/sign-in/exercise", UriKind.Relative), form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
