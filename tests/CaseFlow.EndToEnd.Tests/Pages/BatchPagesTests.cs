using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A coordinator tries one thing with many processes, reads what would become of each, and then does it for real.</summary>
public sealed class BatchPagesTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Do one thing with many processes", "Process", "Grounds", "Try it", "It would be done.", "Do it for real", "Done.")]
    [InlineData(
        "ar", "إجراء واحد على عمليات كثيرة", "العملية", "الأسباب", "تجربة الآن", "سيُنفَّذ الإجراء.", "التنفيذ الفعلي", "نُفّذ الإجراء.")]
    public async Task It_is_tried_and_then_done_for_real_with_a_result_for_each(
        string language, string begin, string process, string grounds, string tryIt, string wouldBe, string doIt, string done)
    {
        var name = await OpenCheckAsync();
        var page = await new Visit("coord-un", language).OpenAsync(browser, server.Process, "/coordination/batches");
        var because = $"The mandate is in question, says {language}";
        await page.Locator("summary").Filter(new() { HasText = begin }).ClickAsync();
        var form = page.GetByRole(AriaRole.Form, new() { Name = begin, Exact = true });

        await form.GetByRole(AriaRole.Button, new() { Name = tryIt, Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await form.GetByLabel(process, new() { Exact = true }).SelectOptionAsync(name);
        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync(because);
        await form.GetByLabel(grounds, new() { Exact = true }).BlurAsync();
        await page.ExpectNoBarriersAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = tryIt, Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Cell).Filter(new() { HasText = wouldBe })).ToBeVisibleAsync();
        await page.ExpectNoBarriersAsync();
        await new Visit("coord-un", language).KeepPictureAsync(page, "batch-trial");
        await page.GetByRole(AriaRole.Button, new() { Name = doIt, Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Cell).Filter(new() { HasText = wouldBe })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Cell).Filter(new() { HasText = done })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(because)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_does_not_coordinate_begins_none_and_sees_none_of_others()
    {
        var page = await new Visit("fp-un").OpenAsync(browser, server.Process, "/coordination/batches");

        await Assertions.Expect(page.GetByText("Your post has not begun any.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Do one thing with many processes")).ToHaveCountAsync(0);
    }

    /// <summary>A case in which a process of its own runs.</summary>
    private async Task<string> OpenCheckAsync()
    {
        var opened = await server.Process.AskAsync("coord-un", """
            mutation { openCase(input: { title: "One of many", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
              case { id } errors { message } } }
            """, Cancellation);
        var caseId = opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
        return await server.Process.OpenCheckAsync(caseId, Checks.NextTitle(), Cancellation);
    }
}
