using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

internal static class PageExtensions
{
    /// <summary>Waits until the page answers to its reader.</summary>
    public static Task WaitUntilAliveAsync(this IPage page) => page.Locator("[data-alive]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Faults of accessibility that axe finds, none when all can use the page.</summary>
    public static async Task<IReadOnlyList<string>> FindBarriersAsync(this IPage page)
    {
        var result = await page.RunAxe();
        return [.. from violation in result.Violations
                   from node in violation.Nodes
                   select $"{violation.Id}: {violation.Help} {node.Html}"];
    }

    /// <summary>Fails with all that axe has found.</summary>
    public static async Task ExpectNoBarriersAsync(this IPage page)
    {
        var barriers = await page.FindBarriersAsync();
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    /// <summary>Whether the page has to be moved sideways to be read.</summary>
    public static Task<bool> OverflowsAsync(this IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
