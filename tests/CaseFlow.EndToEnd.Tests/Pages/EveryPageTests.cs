using CaseFlow.Testing;
using CaseFlow.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>What holds of every page, in each language, on a phone and on a desk. Pictures are kept to be looked at.</summary>
public sealed class EveryPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static readonly (string Language, int Width, ColorScheme Scheme)[] EveryView =
    [
        ("en", Visit.Phone, ColorScheme.Light), ("ar", Visit.Desktop, ColorScheme.Light),
        ("en", Visit.Desktop, ColorScheme.Dark), ("ar", Visit.Phone, ColorScheme.Dark),
    ];

    /// <summary>One page on a phone in English and on a desk in Arabic, the next the other way round; every page in all ways in a long run.</summary>
    public static TheoryData<string, string, int, ColorScheme> Views { get; } = new(
        from page in Route.All.Index()
        from view in LongRun.IsAskedFor ? EveryView : page.Index % 2 == 0 ? EveryView[..2] : EveryView[2..]
        select (page.Item.Name, view.Language, view.Width, view.Scheme));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Can_be_read_by_everybody(string name, string language, int width, ColorScheme scheme)
    {
        var route = Route.All.Single(route => route.Name == name);
        var visit = new Visit(route.Post, language, width, route.Still);

        var page = await visit.OpenAsync(browser, server.Process, route.Address(server.Example), new() { ColorScheme = scheme });
        await visit.KeepPictureAsync(page, name);

        // before axe brings scripts of its own
        Assert.Empty(await page.FindRefusedAsync());
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        Assert.Empty(await page.FindBrokenWordsAsync());
        Assert.Empty(await page.FindGluedAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Main).CountAsync());
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.EndsWith("CaseFlow", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_in_the_list_of_routes() =>
        Assert.Equal(
            from page in typeof(WebComposition).Assembly.GetTypes()
            from route in page.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>()
            orderby route.Template
            select route.Template,
            Route.All.Select(route => route.Template).Distinct().Order());
}
