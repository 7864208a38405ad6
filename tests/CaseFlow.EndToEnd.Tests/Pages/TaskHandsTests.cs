using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class TaskHandsTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_coordinator_gives_a_task_to_a_post_and_the_page_says_who_has_it_and_why()
    {
        var page = await OpenAsync("coord-un");

        var form = await FormAsync(page, "Give it to a post");
        await form.GetByLabel("To", new() { Exact = true }).SelectOptionAsync("legal-un");
        await form.GetByLabel("Grounds").FillAsync("The lawyer on duty.");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".facts").First).ToContainTextAsync("Given to");
        await Assertions.Expect(page.Locator(".facts").First).ToContainTextAsync("Legal adviser, UN");
        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("The lawyer on duty.");
    }

    [Fact]
    public async Task Who_has_a_task_delegates_it_and_the_delegate_gives_it_back_with_what_they_found()
    {
        var page = await OpenAsync("fp-eu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Claim" }).ClickAsync();
        var form = await FormAsync(page, "Let somebody else work on it");
        await form.GetByLabel("To", new() { Exact = true }).SelectOptionAsync("legal-eu");
        await form.GetByLabel("Grounds").FillAsync("I am travelling.");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("I am travelling.");

        var theirs = await new Visit("legal-eu").OpenAsync(browser, server.Process, new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(theirs.Locator(".facts").First).ToContainTextAsync("Goes back to");
        form = await FormAsync(theirs, "Give it back");
        await form.GetByLabel("What you found").FillAsync("All in order.");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("All in order.");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Give back" })).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(string post)
    {
        var title = Checks.NextTitle();
        await server.Process.OpenCheckAsync(server.Example.CaseId, title, Cancellation);
        return await new Visit(post).OpenAsync(browser, server.Process, $"/tasks/{await server.Process.FindTaskAsync(title, Cancellation)}");
    }

    private static async Task<ILocator> FormAsync(IPage page, string name)
    {
        await page.Locator("summary").Filter(new() { HasText = name }).ClickAsync();
        return page.GetByRole(AriaRole.Form, new() { Name = name });
    }
}
