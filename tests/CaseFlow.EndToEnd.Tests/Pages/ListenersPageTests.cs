using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A coordinator sees what waits for a system that does not answer, which is no incident until somebody says so.</summary>
public sealed class ListenersPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Phone, "No answer yet", "A task is created", "Make it an incident", "What was found out", "One waits.", "0 wait.")]
    [InlineData("ar", Visit.Desktop, "لا جواب بعد", "إنشاء مهمة", "تحويله إلى عطل", "ما تبيّن", "واحد ينتظر.", "لا شيء ينتظر.")]
    public async Task What_nobody_serves_is_seen_and_becomes_an_incident_with_what_was_found_out(
        string language, int width, string noAnswer, string when, string giveUp, string found, string one, string none)
    {
        var type = $"unserved-{language}";
        var name = await server.Process.OpenListenedCheckAsync(server.Example.CaseId, type, Cancellation);
        var visit = new Visit("coord-un", language, width);
        var page = await visit.OpenAsync(browser, server.Process, $"/coordination/listeners?type={type}");
        var card = page.GetByRole(AriaRole.Article, new() { Name = type, Exact = true });

        await Assertions.Expect(page.GetByText(one, new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(card).ToContainTextAsync(noAnswer);
        await Assertions.Expect(card).ToContainTextAsync(when);
        await Assertions.Expect(card).ToContainTextAsync(name);
        await Assertions.Expect(card).ToContainTextAsync("Rising tension");
        await card.Locator("summary").ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = giveUp, Exact = true }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        await visit.KeepPictureAsync(page, "listener-given-up");
        await card.GetByLabel(found, new() { Exact = true }).FillAsync($"No system serves {type}");
        await card.GetByRole(AriaRole.Button, new() { Name = giveUp, Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText(none, new() { Exact = true })).ToBeVisibleAsync();
        await page.GotoAsync("/coordination/incidents");
        await Assertions.Expect(page.GetByText($"No system serves {type}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_does_not_coordinate_sees_nothing_of_it()
    {
        await server.Process.OpenListenedCheckAsync(server.Example.CaseId, "unserved-unseen", Cancellation);
        var page = await new Visit("fp-un").OpenAsync(browser, server.Process, "/coordination/listeners");

        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("unserved-unseen")).ToHaveCountAsync(0);
    }
}
