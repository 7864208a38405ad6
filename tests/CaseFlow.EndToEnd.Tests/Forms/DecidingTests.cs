using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Forms;

public sealed class DecidingTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private const string Consequences =
        """=[{ forWhom: "Relations with the region", likelihood: "High", mitigation: "Envoys go first" }]""";

    private const string Options =
        """=[{ id: "A", title: "No action", risks: "It goes on", cost: "None" }, { id: "B", title: "Mediation", risks: "It fails", cost: "Small" }]""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop)]
    [InlineData("ar", Visit.Phone)]
    public async Task The_political_consequences_are_read_before_the_options_appear(string language, int width)
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(
            caseId, "gate-decision", Cancellation,
            ("=\"G1\"", "gate"), ("=[\"act\", \"watch\"]", "outcomes"), (Consequences, "politicalConsequences"), (Options, "options"));
        var visit = new Visit("dir-un", language, width);
        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();

        await Assertions.Expect(page.Locator("#consequences")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".options")).ToHaveCountAsync(0);
        await visit.KeepPictureAsync(page, "gate-decision-unread");
        await page.Field("consequencesRead").CheckAsync();
        await page.Locator("input[name='outcome'][value='act']").CheckAsync();
        await page.Locator(".options input").First.CheckAsync();
        await page.Field("grounds").FillAsync("The statement was weighed");
        await page.Field("nextReviewAt").FillAsync("31 March 2026");
        await page.WaitUntilSavedAsync();
        await visit.KeepPictureAsync(page, "gate-decision");
        await page.AssertNoBarriersAsync();
        Assert.False(await page.OverflowsAsync());
        await page.HandInAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox"));
        var data = await server.Process.AskAsync(
            "coord-un", $"{{ case(by: {{ id: \"{caseId}\" }}) {{ decisions {{ outcome optionsRejected consequencesRead nextReviewAt }} }} }}", Cancellation);
        Assert.Equal(
            """[{"outcome":"act","optionsRejected":["A: No action"],"consequencesRead":true,"nextReviewAt":"2026-03-31T21:59:00.000Z"}]""",
            data.GetProperty("case").GetProperty("decisions").GetRawText());
    }

    [Theory]
    [InlineData("en", Visit.Desktop)]
    [InlineData("ar", Visit.Phone)]
    public async Task Three_options_are_written_down_with_measures_of_the_catalogue(string language, int width)
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        await server.Process.AskAsync(
            "coord-un",
            $"mutation {{ setPlanObjectives(input: {{ caseId: \"{caseId}\", objectives: [\"Protect\"], kind: PREVENTION }}) {{ errors {{ message }} }} }}",
            Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, "option-sheet", Cancellation);
        var visit = new Visit("coord-un", language, width);
        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();

        foreach (var option in Enumerable.Range(0, 3))
        {
            await page.Field($"options-{option}-title").FillAsync($"Option {option}");
            await page.Field($"options-{option}-risks").FillAsync("It may fail");
            await page.Field($"options-{option}-cost").FillAsync("Small");
            await page.Field($"options-{option}-validUntil").FillAsync("30.6.2026");
        }

        await page.Field("options-0-noAction").CheckAsync();
        await AddMeasureButton(page, option: 1).ClickAsync();
        await page.Field("options-1-measures-0-catalogue").SelectOptionAsync("D01");
        await page.Field("options-1-measures-0-lead").SelectOptionAsync("UN");
        await page.Field("options-1-measures-0-legalBasis").SelectOptionAsync("CONSENT");
        await AddMeasureButton(page, option: 2).ClickAsync();
        await page.Field("options-2-measures-0-catalogue").SelectOptionAsync("D01");
        await page.Field("options-2-measures-0-lead").SelectOptionAsync("EU");
        await page.Field("options-2-measures-0-legalBasis").SelectOptionAsync("CONSENT");
        await page.Locator("input[name='chosen']").Nth(1).CheckAsync();
        await page.WaitUntilSavedAsync();
        await visit.KeepPictureAsync(page, "option-sheet");
        await page.AssertNoBarriersAsync();
        Assert.False(await page.OverflowsAsync());
        await page.HandInAsync(confirmed: false);

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox"));
        var data = await server.Process.AskAsync(
            "coord-un", $"{{ case(by: {{ id: \"{caseId}\" }}) {{ plans {{ sheet {{ options {{ measures {{ catalogue lead }} }} }} }} }} }}", Cancellation);
        Assert.Contains("\"catalogue\":\"D01\"", data.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drawn_form_is_filled_in_and_its_mistakes_are_shown()
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, "check", Cancellation, ("=\"Is it true?\"", "subject"));
        var visit = new Visit("fp-eu");
        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();
        await page.GetByLabel("yes with condition").CheckAsync();
        await page.WaitUntilSavedAsync();
        await page.HandInAsync(confirmed: false);
        await Assertions.Expect(page.Locator(".cf-error-summary")).ToBeVisibleAsync();
        await visit.KeepPictureAsync(page, "drawn-form");

        await page.GetByLabel("yes", new() { Exact = true }).CheckAsync();
        await page.HandInAsync(confirmed: false);

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox"));
    }

    private static ILocator AddMeasureButton(IPage page, int option) =>
        page.Locator(".sheet > li").Nth(option).Locator(".measures .acts button");
}
