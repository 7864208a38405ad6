using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests;

public sealed class StartPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Can_be_read_by_everybody(ColorScheme scheme)
    {
        var page = await OpenAsync(new() { ColorScheme = scheme });

        await page.ExpectNoBarriersAsync();
    }

    [Fact]
    public async Task Says_what_this_is_without_any_script()
    {
        var page = await OpenAsync(new() { JavaScriptEnabled = false });

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("CaseFlow");
        await Assertions.Expect(page.GetByText("exercise:fp-eu")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("script")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leads_to_what_it_names()
    {
        var page = await OpenAsync(new());
        var links = await page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.True((await page.APIRequest.GetAsync(link)).Ok, link);
        }
    }

    private async Task<IPage> OpenAsync(BrowserNewPageOptions options)
    {
        var page = await browser.OpenAsync(options);
        await page.GotoAsync(server.Process.Address.AbsoluteUri);
        return page;
    }
}
