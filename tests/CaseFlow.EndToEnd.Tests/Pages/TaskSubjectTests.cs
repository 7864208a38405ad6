using CaseFlow.EndToEnd.Tests.Forms;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Whoever grades or decides a warning reads on the same page what it says and what the rule proposes.</summary>
public sealed class TaskSubjectTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop, "The rule proposes to watch, not to open.", "Not graded yet")]
    [InlineData("en", Visit.Phone, "The rule proposes to watch, not to open.", "Not graded yet")]
    [InlineData("ar", Visit.Desktop, "تقترح القاعدة المراقبة", "لم يصنف بعد")]
    [InlineData("ar", Visit.Phone, "تقترح القاعدة المراقبة", "لم يصنف بعد")]
    public async Task Shows_the_warning_and_what_the_rule_proposes(string language, int width, string proposal, string notGraded)
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        await server.Process.AskAsync("analyst-un", $$"""
            mutation { recordWarning(input: { caseId: "{{caseId}}", warnedBy: "A local network", text: "Shots were heard at night.", source: "A call" }) {
              errors { message } } }
            """, Cancellation);
        var task = await server.Process.OpenFormAsync(caseId, "warning-decision", Cancellation, ("=\"watch\"", "proposedVariant"));
        var visit = new Visit("fp-eu", language, width);

        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{task}");

        var subject = page.Locator(".subject");
        foreach (var text in new[] { "Shots were heard at night.", "A local network", "A call", proposal, notGraded })
        {
            await Assertions.Expect(subject).ToContainTextAsync(text);
        }

        await Assertions.Expect(page.Locator(".cf-form form, .cf-form .fjs-form").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[aria-busy='true']")).ToHaveCountAsync(0);
        await page.ExpectNoBarriersAsync();
        await visit.KeepPictureAsync(page, "task-subject");
    }
}
