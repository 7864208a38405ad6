using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Forms;

/// <summary>What people do on the page of a task with a form, in any language: found by the ids of fields.</summary>
internal static class FormPages
{
    /// <summary>Takes the task, so that its form can be filled in.</summary>
    public static async Task ClaimAsync(this IPage page)
    {
        await page.Locator(".facts + button, .facts ~ button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".save-state")).ToBeVisibleAsync();
    }

    public static ILocator Field(this IPage page, string id) => page.Locator($"#field-{id}");

    /// <summary>Rates the first factor high and leaves all others unknown.</summary>
    public static async Task RateAsync(this IPage page)
    {
        await page.Locator("input[name='level-RF01'][value='High']").CheckAsync();
        await page.Field("ratings-0-trend").SelectOptionAsync("Rising");
        await page.Field("ratings-0-confidence").SelectOptionAsync("Moderate");
        await page.Field("ratings-0-evidence").FillAsync("report-1, report-2");
        await page.Locator(".factors + .acts button").ClickAsync();
        await Assertions.Expect(page.Locator(".factor.rated")).ToHaveCountAsync(14);
    }

    /// <summary>All can use the page.</summary>
    public static async Task AssertNoBarriersAsync(this IPage page)
    {
        var barriers = await page.FindBarriersAsync();
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    /// <summary>Waits until what was typed is kept.</summary>
    public static Task WaitUntilSavedAsync(this IPage page) =>
        Assertions.Expect(page.Locator(".save-state .with-connection")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"\d\d:\d\d"));

    /// <summary>Types into a field of a drawn form and clicks elsewhere, faster than anything is saved.</summary>
    public static async Task TypeAndClickAsync(this IPage page, string field, string text, string elsewhere)
    {
        var open = $".cf-form {field}:not([readonly])";
        await page.Locator(open).WaitForAsync();
        await page.EvaluateAsync(
            """
            ([field, text, elsewhere]) => {
              const input = document.querySelector(field);
              input.focus();
              input.value = text;
              input.dispatchEvent(new Event('input', { bubbles: true }));
              input.blur();
              document.querySelector(elsewhere).click();
            }
            """,
            new[] { open, text, elsewhere });
    }

    /// <summary>Hands the form in; where that is serious, says so a second time.</summary>
    public static async Task HandInAsync(this IPage page, bool confirmed = true)
    {
        await page.Locator(".save-state ~ .acts button").First.ClickAsync();
        if (confirmed)
        {
            await Assertions.Expect(page.Locator("#confirm")).ToBeFocusedAsync();
            await page.Locator(".confirm button").First.ClickAsync();
        }
    }
}
