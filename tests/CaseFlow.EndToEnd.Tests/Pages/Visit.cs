using System.Collections.Concurrent;
using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>How a test looks at a page: whose post, which language, how wide.</summary>
/// <param name="Post">An exercise post, e.g. <c>fp-eu</c>; null stays signed out.</param>
/// <param name="Language">The browser's language.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Still">Whether the page is sent whole and never becomes alive.</param>
public sealed record Visit(string? Post = "fp-eu", string Language = "en", int Width = Visit.Desktop, bool Still = false)
{
    public const int Phone = 360;
    public const int Desktop = 1440;

    private static readonly ConcurrentDictionary<(ServerProcess Server, string Post), Lazy<Task<string>>> SignedIn = [];

    /// <summary>Where pictures of pages are left to be looked at.</summary>
    private static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "TestResults", "pages");

    /// <summary>Opens a page of a browser of its own and waits until it is alive.</summary>
    public async Task<IPage> OpenAsync(Browser browser, ServerProcess server, string path, BrowserNewPageOptions? options = null)
    {
        var page = await browser.OpenAsync(new(options ?? new())
        {
            BaseURL = server.Address.AbsoluteUri,
            StorageState = Post is null ? null : await SignedIn.GetOrAdd((server, Post), _ => new(() => SignInAsync(browser, server, Post))).Value,
            Locale = Language,
            TimezoneId = "Europe/Brussels",
            ViewportSize = new() { Width = Width, Height = Width == Phone ? 740 : 900 },
        });
        await page.WatchPolicyAsync();
        await page.GotoAsync(path);
        if (Still)
        {
            await page.WaitForURLAsync($"**{path}");
        }
        else if (Post is not null)
        {
            await page.WaitUntilAliveAsync();
        }

        return page;
    }

    /// <summary>Signs in from an exercise post. What it makes of a browser is all in its cookies, so that others can begin with them.</summary>
    private static async Task<string> SignInAsync(Browser browser, ServerProcess server, string post)
    {
        var page = await browser.OpenAsync(new() { BaseURL = server.Address.AbsoluteUri });
        await page.GotoAsync("/sign-in?returnUrl=/account");
        await page.Locator($"button[value='{post}']").ClickAsync();
        await page.WaitForURLAsync("**/account");
        return await page.Context.StorageStateAsync();
    }

    /// <summary>Keeps a picture of the whole page, named by route, language and width.</summary>
    public Task KeepPictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Pictures, $"{name}-{Language}-{Width}.png") });
}
