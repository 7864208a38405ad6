using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A coordinator has one more asked, broadcasts a signal, and starts what the conditions of processes ask for.</summary>
public sealed class SteeringACaseTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop, "Process", "Add to a round", "For whom or what", "Grounds", "Added to Ask each of")]
    [InlineData("ar", Visit.Phone, "العملية", "إضافة إلى جولة", "لمن أو لأي شيء", "الأسباب", "أُضيف")]
    public async Task One_more_is_asked_in_a_round_with_grounds(
        string language, int width, string which, string add, string item, string grounds, string told)
    {
        var name = $"round-{language}";
        var visit = new Visit("coord-un", language, width);
        var (page, process) = await OpenAsync(name, visit);
        await ChooseAsync(process, which, name);
        var form = await UnfoldAsync(process, add);

        await Assertions.Expect(form.GetByRole(AriaRole.Combobox)).ToContainTextAsync($"Ask each of {name}");
        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync("It has an office there");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(form.GetByLabel(item, new() { Exact = true })).ToHaveAccessibleDescriptionAsync(new Regex("'Item'"));
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        await visit.KeepPictureAsync(page, "case-add-item");
        await form.GetByLabel(item, new() { Exact = true }).FillAsync("AU");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        var line = page.Locator("section[aria-labelledby='timeline'] li").Filter(new() { HasText = "It has an office there" });
        await Assertions.Expect(line).ToContainTextAsync(told);
        await Assertions.Expect(line).ToContainTextAsync("AU");
    }

    [Theory]
    [InlineData("en", Visit.Phone, "Broadcast a signal", "Name of the signal", "0 processes heard it. One process began.")]
    [InlineData("ar", Visit.Desktop, "بث إشارة إلى العمليات", "اسم الإشارة", "لم تتلقها أي عملية. بدأت عملية واحدة.")]
    public async Task A_signal_starts_what_begins_with_it_and_one_reads_what_it_reached(
        string language, int width, string broadcast, string signal, string became)
    {
        var name = $"signal-{language}";
        var visit = new Visit("coord-un", language, width);
        var (page, process) = await OpenAsync(name, visit);
        var form = await UnfoldAsync(process, broadcast);

        await form.Locator("button.primary").ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        await visit.KeepPictureAsync(page, "case-broadcast");
        await form.GetByLabel(signal, new() { Exact = true }).FillAsync($"alarm {name}");
        await form.Locator("button.primary").ClickAsync();

        await Assertions.Expect(form.GetByRole(AriaRole.Status)).ToHaveTextAsync(became);
        await Assertions.Expect(page.GetByText($"Help {name}").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(
        "en", Visit.Desktop, "Start what the conditions ask for", "Name", "Value", "One more", "Say what this value is called.", "0 processes began.",
        "One process began.")]
    [InlineData(
        "ar", Visit.Phone, "بدء ما تقتضيه الشروط", "الاسم", "القيمة", "واحدة أخرى", "اذكر اسم هذه القيمة.", "لم تبدأ أي عملية.", "بدأت عملية واحدة.")]
    public async Task What_has_become_known_starts_the_processes_whose_condition_it_fulfils(
        string language, int width, string start, string name, string value, string more, string nameless, string none, string one)
    {
        var place = $"condition-{language}";
        var visit = new Visit("coord-un", language, width);
        var (page, process) = await OpenAsync(place, visit);
        var form = await UnfoldAsync(process, start);

        await SayAsync("3");
        await Assertions.Expect(form.GetByRole(AriaRole.Status)).ToHaveTextAsync(none);
        await form.GetByLabel($"{value} 1", new() { Exact = true }).FillAsync("4");
        await form.Locator("button.primary").ClickAsync();
        await Assertions.Expect(form.GetByText(nameless)).ToBeVisibleAsync();
        await page.ExpectNoBarriersAsync();
        await visit.KeepPictureAsync(page, "case-condition");
        await SayAsync("4");

        await Assertions.Expect(form.GetByRole(AriaRole.Status)).ToHaveTextAsync(one);
        await Assertions.Expect(page.GetByText($"Watch {place}").First).ToBeVisibleAsync();

        async Task SayAsync(string level)
        {
            await form.GetByLabel($"{name} 1", new() { Exact = true }).FillAsync("level");
            await form.GetByLabel($"{value} 1", new() { Exact = true }).FillAsync(level);
            await form.GetByRole(AriaRole.Button, new() { Name = more, Exact = true }).ClickAsync();
            await form.GetByLabel($"{name} 2", new() { Exact = true }).FillAsync("place");
            await form.GetByLabel($"{value} 2", new() { Exact = true }).FillAsync(place);
            await form.Locator("button.primary").ClickAsync();
        }
    }

    [Fact]
    public async Task Who_does_not_coordinate_is_offered_none_of_it()
    {
        var (_, process) = await OpenAsync("steered-by-others", new("fp-un"));

        await Assertions.Expect(process.GetByRole(AriaRole.Combobox)).ToBeVisibleAsync();
        await Assertions.Expect(process.GetByText("Broadcast a signal")).ToHaveCountAsync(0);
        await Assertions.Expect(process.GetByText("Start what the conditions ask for")).ToHaveCountAsync(0);
        await Assertions.Expect(process.GetByText("Add to a round")).ToHaveCountAsync(0);
    }

    private async Task<(IPage Page, ILocator Process)> OpenAsync(string name, Visit visit)
    {
        var caseId = await server.Process.OpenRoundAsync(name, Cancellation);
        var page = await visit.OpenAsync(browser, server.Process, $"/cases/{Checks.IdOf(caseId)}");
        return (page, page.Locator("section[aria-labelledby='process']"));
    }

    private static async Task ChooseAsync(ILocator process, string which, string name)
    {
        var choice = process.GetByLabel(which, new() { Exact = true });
        await choice.SelectOptionAsync(await choice.Locator("option", new() { HasText = name }).GetAttributeAsync("value") ?? "");
    }

    private static async Task<ILocator> UnfoldAsync(ILocator process, string name)
    {
        await process.Locator("summary").Filter(new() { HasText = name }).ClickAsync();
        return process.GetByRole(AriaRole.Form, new() { Name = name, Exact = true });
    }
}
