using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Forms;

public sealed class ContributingTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop)]
    [InlineData("en", Visit.Phone)]
    [InlineData("ar", Visit.Desktop)]
    [InlineData("ar", Visit.Phone)]
    public async Task A_focal_point_rates_the_risk_and_the_case_moves_on(string language, int width)
    {
        var (caseId, taskId) = await server.Process.AskForAssessmentAsync("fp-eu", Cancellation);
        var visit = new Visit("fp-eu", language, width);
        var page = await visit.OpenAsync(browser, server.Process, "/inbox");

        await page.Locator($"a[href*='{taskId}']").First.ClickAsync();
        await page.ClaimAsync();
        await page.RateAsync();
        await page.WaitUntilSavedAsync();
        await visit.KeepPictureAsync(page, "factor-matrix");
        await page.AssertNoBarriersAsync();
        Assert.False(await page.OverflowsAsync());
        await page.HandInAsync();

        await Assertions.Expect(page.Locator($".tasks a[href*='{taskId}']")).ToHaveCountAsync(0);
        Assert.Equal(["EU"], await server.Process.ContributorsAsync(caseId, Cancellation));
        await page.GotoAsync($"/tasks/{taskId}");
        await Assertions.Expect(page.Locator(".tag-done")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_top_and_at_the_field_before_anybody_is_asked_for_a_final_yes()
    {
        var (_, taskId) = await server.Process.AskForAssessmentAsync("fp-nato", Cancellation);
        var visit = new Visit("fp-nato");
        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();
        await page.RateAsync();
        await page.Field("ratings-0-evidence").FillAsync("");
        await page.Field("ratings-1-trend").SelectOptionAsync("");
        await page.WaitUntilSavedAsync();

        await page.HandInAsync(confirmed: false);

        await Assertions.Expect(page.Locator("#refusals")).ToBeFocusedAsync();
        await visit.KeepPictureAsync(page, "factor-matrix-refused");
        await Assertions.Expect(page.Locator("#field-ratings-1-trend-refusal")).ToBeVisibleAsync();
        await page.Locator("#refusals a").First.ClickAsync();
        await Assertions.Expect(page.Field("ratings-1-trend")).ToBeFocusedAsync();

        await page.Field("ratings-1-trend").SelectOptionAsync("Steady");
        await page.WaitUntilSavedAsync();
        await page.HandInAsync(confirmed: false);
        await Assertions.Expect(page.Locator("#field-ratings-0-evidence-refusal")).ToBeVisibleAsync();
    }
}
