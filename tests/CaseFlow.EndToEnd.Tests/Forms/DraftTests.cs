using CaseFlow.EndToEnd.Tests.Pages;
using CaseFlow.Testing;
using CaseFlow.Web.Forms;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Forms;

public sealed class DraftTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Outlives_a_killed_server_and_the_task_is_completed_once()
    {
        using var data = new TemporaryFolder();
        var visit = new Visit("fp-eu");
        await using var killed = await ServerProcess.StartAsync(data.Path, Cancellation);
        var (caseId, taskId) = await killed.AskForAssessmentAsync("fp-eu", Cancellation);
        var page = await visit.OpenAsync(browser, killed, $"/tasks/{taskId}");
        await page.ClaimAsync();
        await page.RateAsync();
        await page.Field("note").FillAsync("Half of what");
        await page.WaitUntilSavedAsync();

        await killed.KillAsync();
        await Assertions.Expect(page.Locator(".save-state .without-connection")).ToBeVisibleAsync();
        await using var restarted = await ServerProcess.StartAsync(data.Path, Cancellation);
        var later = await visit.OpenAsync(browser, restarted, $"/tasks/{taskId}");

        await Assertions.Expect(later.Field("note")).ToHaveValueAsync("Half of what");
        await Assertions.Expect(later.Field("ratings-0-evidence")).ToHaveValueAsync("report-1, report-2");
        await later.HandInAsync();
        await Assertions.Expect(later).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox"));
        Assert.Equal(["EU"], await restarted.ContributorsAsync(caseId, Cancellation));
    }

    [Fact]
    public async Task Is_shown_to_its_author_when_somebody_else_completes_the_task()
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, "gate-decision", Cancellation, ("=\"G1\"", "gate"), ("=[\"act\"]", "outcomes"));
        var visit = new Visit("coord-un");
        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();
        await page.Field("grounds").FillAsync("What I meant to say");
        await page.WaitUntilSavedAsync();
        await page.Locator(".facts ~ button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".save-state")).ToHaveCountAsync(0);

        await server.Process.FillInAsync("dir-un", caseId, "task", """{ outcome: "act", grounds: "Said by another" }""", Cancellation);

        await Assertions.Expect(page.Locator("#left-draft")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".left")).ToContainTextAsync("What I meant to say");
        await visit.KeepPictureAsync(page, "left-draft");
        await page.AssertNoBarriersAsync();

        await page.GotoAsync("/inbox");
        await Assertions.Expect(page.Locator("#left-drafts + ul a")).ToHaveAttributeAsync("href", $"/tasks/{taskId}");
    }

    [Fact]
    public async Task Has_what_was_typed_just_before_the_task_could_not_be_completed()
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, "funds-return", Cancellation);
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();

        await page.TypeAndClickAsync("textarea", "Half of what", ".save-state ~ .acts button");
        await Assertions.Expect(page.Locator(".cf-error-summary")).ToBeFocusedAsync();
        await page.WaitUntilSavedAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".cf-form textarea")).ToHaveValueAsync("Half of what");
    }

    [Fact]
    public async Task Does_not_outlive_the_task_that_is_completed_as_soon_as_it_is_filled_in()
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, "measure-task", Cancellation);
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();

        await page.TypeAndClickAsync("textarea", "All of it", ".save-state ~ .acts button");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox"));
        await Task.Delay(DraftKeeper.Pause * 2, Cancellation);
        Assert.Null(await server.Process.FindDraftAsync("fp-eu", taskId, Cancellation));
    }

    [Fact]
    public async Task Has_what_was_typed_just_before_leaving()
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, "measure-task", Cancellation);
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();

        await page.TypeAndClickAsync("textarea", "Half of what", "nav a[href$='inbox']");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/inbox"));
        // the page that was left saves on its own way out
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (await server.Process.FindDraftAsync("fp-eu", taskId, patience.Token) is null)
        {
            await Task.Delay(100, patience.Token);
        }

        await page.GotoAsync($"/tasks/{taskId}");

        await Assertions.Expect(page.Locator(".cf-form textarea")).ToHaveValueAsync("Half of what");
    }
}
