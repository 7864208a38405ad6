using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Whoever chairs a silence changes its text, gives more time, takes it back and answers for those who cannot be reached.</summary>
public sealed class SilenceSteeringTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop, "Change the text", "Text", "Grounds", "Version 2")]
    [InlineData("ar", Visit.Phone, "تغيير النص", "النص", "الأسباب", "النسخة 2")]
    public async Task Another_text_is_a_new_version_with_a_period_of_its_own(
        string language, int width, string change, string text, string grounds, string version)
    {
        var (page, item) = await OpenAsync($"Statement to change, {language}", new("coord-un", language, width));
        var form = await UnfoldAsync(item, change);

        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync("The EU asked for it");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(form.GetByLabel(text, new() { Exact = true })).ToHaveAccessibleDescriptionAsync(
            "Expected another text, but it is the same: extend the silence to give more time.");
        await page.ExpectNoBarriersAsync();
        await new Visit("coord-un", language, width).KeepPictureAsync(page, "silence-change");
        await form.GetByLabel(text, new() { Exact = true }).FillAsync("The three organisations call for calm.");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(item).ToContainTextAsync(version);
        await Assertions.Expect(item.Locator("blockquote")).ToHaveTextAsync("The three organisations call for calm.");
    }

    [Theory]
    [InlineData("en", Visit.Phone, "Give more time", "New end", "Grounds", "12 Mar 2026, 11:30 (Europe/Brussels)")]
    [InlineData("ar", Visit.Desktop, "منح وقت إضافي", "النهاية الجديدة", "الأسباب", "11:30 (Europe/Brussels)")]
    public async Task More_time_is_given_in_the_zone_in_which_the_end_was_announced(
        string language, int width, string extend, string end, string grounds, string announced)
    {
        var (page, item) = await OpenAsync($"Statement to extend, {language}", new("coord-un", language, width));
        var form = await UnfoldAsync(item, extend);
        var field = form.GetByLabel(end, new() { Exact = true });

        await Assertions.Expect(field).ToHaveValueAsync("2026-03-05T10:00");
        await form.GetByLabel(grounds, new() { Exact = true }).FillAsync("A capital asked for time");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Expected an end after the present one, but it is no later.");
        await page.ExpectNoBarriersAsync();
        await new Visit("coord-un", language, width).KeepPictureAsync(page, "silence-extend");
        await field.FillAsync("2026-03-12T11:30");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(item).ToContainTextAsync(announced);
        await Assertions.Expect(item).ToContainTextAsync("A capital asked for time");
    }

    [Fact]
    public async Task A_text_is_withdrawn_with_grounds_alone_and_then_nothing_is_offered_any_more()
    {
        var (_, item) = await OpenAsync("Statement to withdraw", new("coord-un"));
        var form = await UnfoldAsync(item, "Withdraw the text");

        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await form.GetByLabel("Grounds", new() { Exact = true }).FillAsync("It is out of date");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(item).ToContainTextAsync("Withdrawn:");
        await Assertions.Expect(item).ToContainTextAsync("It is out of date");
        await Assertions.Expect(item.Locator("form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_absence_is_answered_for_with_grounds_and_the_post_that_answers_is_named()
    {
        var id = await PutAsync("Statement without the EU");
        await server.Process.AskAsync("coord-un", $$"""
            mutation { reportSilenceAbsence(input: { caseId: "{{server.Example.CaseId}}", silenceId: "{{id}}", organisation: "EU",
              grounds: "Lines are down" }) { errors { message } } }
            """, Cancellation);
        var visit = new Visit("dir-un");
        var item = ItemOf(await visit.OpenAsync(browser, server.Process, $"/cases/{server.Example.CaseGuid}"), "Statement without the EU");
        var form = await UnfoldAsync(item, "Answer for an absence");

        await form.GetByLabel("Grounds", new() { Exact = true }).FillAsync("It agreed in writing last week");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await form.GetByRole(AriaRole.Combobox).SelectOptionAsync("EU");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(item).ToContainTextAsync("the text may be adopted without it: It agreed in writing last week (");
        await Assertions.Expect(item.GetByText("Answer for an absence")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_is_asked_but_does_not_chair_is_offered_an_answer_alone()
    {
        var (_, item) = await OpenAsync("Statement of others", new("fp-eu"));

        await Assertions.Expect(item.Locator("summary")).ToHaveCountAsync(1);
        await Assertions.Expect(item.Locator("summary")).ToContainTextAsync("Answer for your organisation");
    }

    private async Task<(IPage Page, ILocator Item)> OpenAsync(string subject, Visit visit)
    {
        await PutAsync(subject);
        var page = await visit.OpenAsync(browser, server.Process, $"/cases/{server.Example.CaseGuid}");
        return (page, ItemOf(page, subject));
    }

    private Task<string> PutAsync(string subject) => ExampleSilence.PutAsync(server.Process, server.Example.CaseId, subject, Cancellation);

    private static ILocator ItemOf(IPage page, string subject) => page.Locator("article.work", new() { HasText = subject });

    private static async Task<ILocator> UnfoldAsync(ILocator item, string name)
    {
        var folded = item.Locator("details", new() { HasText = name });
        await folded.Locator("summary").ClickAsync();
        return folded.GetByRole(AriaRole.Form);
    }
}
