using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A coordinator reads what would become of all that is open before a case goes on in another version of its process.</summary>
public sealed class MovingACaseTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_moves_once_all_that_is_open_has_a_place_in_the_other_version()
    {
        var (process, name) = await BeginAsync("coord-un", "en", "Where the process stands", "Process");
        await process.GetByText("Move to another version", new() { Exact = true }).ClickAsync();
        var form = process.GetByRole(AriaRole.Form, new() { Name = "Move to another version" });
        await Assertions.Expect(form.GetByText("What becomes of what is open")).ToHaveCountAsync(0);

        await form.GetByLabel("Move to", new() { Exact = true }).SelectOptionAsync("version 2");
        await Assertions.Expect(form.GetByText("would be lost. That version has no such element.").First).ToBeVisibleAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Button, new() { Name = "Move the process" })).ToBeDisabledAsync();
        await process.Page.ExpectNoBarriersAsync();
        await new Visit("coord-un").KeepPictureAsync(process.Page, "case-move-lost");

        await form.GetByLabel("Becomes, in that version: check").FillAsync("inspect");
        await form.GetByLabel("Becomes, in that version: check").BlurAsync();
        await Assertions.Expect(form.GetByText("goes on, due when it was due.")).ToBeVisibleAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Move the process" }).ClickAsync();
        await Assertions.Expect(form.Locator(".refusal")).ToContainTextAsync("Grounds");

        await form.GetByLabel("Grounds").FillAsync("Inspections are what we do.");
        await form.GetByLabel("Grounds").BlurAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Move the process" }).ClickAsync();

        await Assertions.Expect(process).ToContainTextAsync("Moved from version 1 to version 2: Inspections are what we do.");
        await Assertions.Expect(process.Locator("li[aria-current='step']")).ToContainTextAsync("Inspect");
        await Assertions.Expect(process.Page.GetByRole(AriaRole.Region, new() { Name = "Timeline" }))
            .ToContainTextAsync($"Process {name} moved from version 1 to version 2, because: Inspections are what we do.");
    }

    [Fact]
    public async Task It_is_offered_in_the_language_of_the_reader()
    {
        var (process, _) = await BeginAsync("coord-un", "ar", "أين وصلت العملية", "العملية");
        await process.GetByText("الانتقال إلى نسخة أخرى", new() { Exact = true }).ClickAsync();
        await process.GetByLabel("الانتقال إلى", new() { Exact = true }).SelectOptionAsync("2");

        await Assertions.Expect(process.GetByText("لا يوجد هذا العنصر في تلك النسخة.").First).ToBeVisibleAsync();
        await process.Page.ExpectNoBarriersAsync();
        await new Visit("coord-un", "ar").KeepPictureAsync(process.Page, "case-move-lost");
    }

    [Theory]
    [InlineData("en", "Where the process stands", "Process", "Move on or back", "Grounds", "Do it", "Begun by hand")]
    [InlineData("ar", "أين وصلت العملية", "العملية", "التقديم أو الإرجاع", "الأسباب", "تنفيذ", "بدأت يدويًا")]
    public async Task A_step_begins_once_more_by_hand_with_grounds(
        string language, string title, string which, string steer, string grounds, string doIt, string told)
    {
        var (process, _) = await BeginAsync("coord-un", language, title, which);
        await process.Locator("summary").Filter(new() { HasText = steer }).ClickAsync();
        var form = process.GetByRole(AriaRole.Form, new() { Name = steer, Exact = true });

        await form.GetByRole(AriaRole.Combobox).Nth(1).SelectOptionAsync("check");
        await form.GetByRole(AriaRole.Button, new() { Name = doIt, Exact = true }).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync("Two should look.");
        await form.GetByRole(AriaRole.Button, new() { Name = doIt, Exact = true }).ClickAsync();

        await Assertions.Expect(process.Page.GetByText(told).Filter(new() { HasText = "Two should look." })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_does_not_coordinate_reads_the_version_and_moves_nothing()
    {
        var (process, _) = await BeginAsync("fp-un", "en", "Where the process stands", "Process");

        await Assertions.Expect(process).ToContainTextAsync("It runs version 1");
        await Assertions.Expect(process.GetByText("Move to another version")).ToHaveCountAsync(0);
    }

    /// <summary>A case whose check was redrawn as an inspection, and its page where the check is shown.</summary>
    private async Task<(ILocator Process, string Name)> BeginAsync(string post, string language, string region, string which)
    {
        var opened = await server.Process.AskAsync("coord-un", """
            mutation { openCase(input: { title: "Redrawn", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
              case { id } errors { message } } }
            """, Cancellation);
        var caseId = opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
        var name = await server.Process.OpenCheckAsync(caseId, Checks.NextTitle(), Cancellation);
        await server.Process.DeployCheckAsync(name, "inspect", "Inspect", Cancellation);
        var page = await new Visit(post, language).OpenAsync(browser, server.Process, $"/cases/{Checks.IdOf(caseId)}");
        var process = page.GetByRole(AriaRole.Region, new() { Name = region, Exact = true });
        var choice = process.GetByLabel(which, new() { Exact = true });
        await choice.SelectOptionAsync(await choice.Locator("option", new() { HasText = name }).GetAttributeAsync("value") ?? "");
        return (process, name);
    }
}
