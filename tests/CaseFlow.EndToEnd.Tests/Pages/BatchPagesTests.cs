using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A coordinator tries one thing with many processes, reads what would become of each, and then does it for real.</summary>
public sealed class BatchPagesTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private string _caseId = "";

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

    [Theory]
    [InlineData(
        "en", Visit.Phone, "Do one thing with many processes", "Process", "Grounds", "Try it", "What is done", "Version that they go over to",
        "Element that is open now 1", "Becomes, in the other version 1", "It would be done.")]
    [InlineData(
        "ar", Visit.Desktop, "إجراء واحد على عمليات كثيرة", "العملية", "الأسباب", "تجربة الآن", "الإجراء", "الإصدار الذي تنتقل إليه",
        "العنصر المفتوح الآن 1", "يصير في الإصدار الآخر 1", "سيُنفَّذ الإجراء.")]
    public async Task What_is_called_otherwise_in_the_other_version_is_named(
        string language, int width, string begin, string process, string grounds, string tryIt, string what, string to,
        string before, string after, string wouldBe)
    {
        var name = await OpenCheckAsync();
        await server.Process.DeployCheckAsync(name, "inspect", "Inspect", Cancellation);
        var visit = new Visit("coord-un", language, width);
        var (page, form) = await BeginAsync(visit, begin);

        await form.GetByLabel(what, new() { Exact = true }).SelectOptionAsync("Migrate");
        await form.GetByLabel(process, new() { Exact = true }).SelectOptionAsync(name);
        await form.GetByLabel(to, new() { Exact = true }).SelectOptionAsync("2");
        await form.GetByLabel(before, new() { Exact = true }).FillAsync("check");
        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync("Inspections are what we do.");
        await form.GetByRole(AriaRole.Button, new() { Name = tryIt, Exact = true }).ClickAsync();
        await Assertions.Expect(form.Locator(".refusal")).ToHaveTextAsync("Expected two ids of 1 to 200 characters in each pair.");
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        await visit.KeepPictureAsync(page, "batch-renamed");
        await form.GetByLabel(after, new() { Exact = true }).FillAsync("inspect");
        await form.GetByRole(AriaRole.Button, new() { Name = tryIt, Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText(wouldBe)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(
        "en", Visit.Desktop, "Do one thing with many processes", "Process", "Grounds", "Try it", "Choose one by one", "One is chosen.", "It would be done.")]
    [InlineData(
        "ar", Visit.Phone, "إجراء واحد على عمليات كثيرة", "العملية", "الأسباب", "تجربة الآن", "الاختيار واحدة واحدة", "اختيرت واحدة.", "سيُنفَّذ الإجراء.")]
    public async Task Just_those_that_were_chosen_one_by_one_are_tried(
        string language, int width, string begin, string process, string grounds, string tryIt, string choose, string chosen, string wouldBe)
    {
        var name = await OpenCheckAsync();
        await server.Process.AskAsync("coord-un", $$"""
            mutation { publishMessage(input: { caseId: "{{_caseId}}", name: "{{name}}", variables: {}, timeToLive: "PT0S" }) { errors { message } } }
            """, Cancellation);
        var visit = new Visit("coord-un", language, width);
        var (page, form) = await BeginAsync(visit, begin);

        await form.GetByLabel(process, new() { Exact = true }).SelectOptionAsync(name);
        await form.GetByRole(AriaRole.Button, new() { Name = choose, Exact = true }).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(2);
        await form.GetByRole(AriaRole.Checkbox).Last.CheckAsync();
        await Assertions.Expect(form.GetByText(chosen, new() { Exact = true })).ToBeVisibleAsync();
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        Assert.Empty(await page.FindGluedAsync());
        await visit.KeepPictureAsync(page, "batch-single");
        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync("Only this one");
        await form.GetByRole(AriaRole.Button, new() { Name = tryIt, Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText(wouldBe)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Who_does_not_coordinate_begins_none_and_sees_none_of_others()
    {
        var page = await new Visit("fp-un").OpenAsync(browser, server.Process, "/coordination/batches");

        await Assertions.Expect(page.GetByText("Your post has not begun any.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Do one thing with many processes")).ToHaveCountAsync(0);
    }

    private async Task<(IPage Page, ILocator Form)> BeginAsync(Visit visit, string begin)
    {
        var page = await visit.OpenAsync(browser, server.Process, "/coordination/batches");
        await page.Locator("summary").Filter(new() { HasText = begin }).ClickAsync();
        return (page, page.GetByRole(AriaRole.Form, new() { Name = begin, Exact = true }));
    }

    /// <summary>A case in which a process of its own runs.</summary>
    private async Task<string> OpenCheckAsync()
    {
        var opened = await server.Process.AskAsync("coord-un", """
            mutation { openCase(input: { title: "One of many", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
              case { id } errors { message } } }
            """, Cancellation);
        var caseId = opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
        _caseId = caseId;
        return await server.Process.OpenCheckAsync(caseId, Checks.NextTitle(), Cancellation);
    }
}
