using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class CasePastTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_that_is_chosen_shows_what_was_known_then_and_nothing_can_be_done_there()
    {
        var caseId = await OpenAsync();
        await WarnAsync(caseId, "Heard on the first day.");
        await server.Process.AskAsync("coord-un", $$"""
            mutation { advanceClock(input: { caseId: "{{caseId}}", to: "2026-03-04T09:00:00Z" }) { errors { message } } }
            """, Cancellation);
        await WarnAsync(caseId, "Heard on the third day.");

        var page = await new Visit("coord-un").OpenAsync(browser, server.Process, $"/cases/{Checks.IdOf(caseId)}/as-known");
        await page.GetByLabel("Day").FillAsync("2026-03-03");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("The past: as known on 3 Mar 2026, 23:59 UTC");
        var warnings = page.GetByRole(AriaRole.Region, new() { Name = "Warnings", Exact = true });
        await Assertions.Expect(warnings).ToContainTextAsync("Heard on the first day.");
        await Assertions.Expect(page.GetByText("Heard on the third day.")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("main a[href^='/tasks/']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_day_before_the_case_was_opened_says_so()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, $"/cases/{server.Example.CaseGuid}/as-known?on=2026-02-01");

        await Assertions.Expect(page.GetByText("Nothing was known yet")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Warnings", Exact = true })).ToHaveCountAsync(0);
    }

    private async Task<string> OpenAsync()
    {
        var data = await server.Process.AskAsync("coord-un", """
            mutation { openCase(input: { title: "A case with a past", country: "LBY", marking: "TLP:AMBER", language: "en", owners: ["UN"],
              startSource: SIGNAL, exerciseStartsAt: "2026-03-02T09:00:00Z" }) { case { id } errors { message } } }
            """, Cancellation);
        return data.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
    }

    private async Task WarnAsync(string caseId, string text) => await server.Process.AskAsync("analyst-un", $$"""
        mutation { recordWarning(input: { caseId: "{{caseId}}", warnedBy: "A local network", text: "{{text}}", source: "A call" }) { errors { message } } }
        """, Cancellation);
}
