using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class SilencePageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Address => $"/cases/{server.Example.CaseGuid}";

    [Theory]
    [InlineData("en", "Under silence", "Version 1", "Reservation", "5 Mar 2026, 10:00 (Europe/Brussels)")]
    [InlineData("ar", "تحت الصمت", "النسخة 1", "تحفّظ", "(Europe/Brussels)")]
    public async Task A_focal_point_sees_the_text_its_version_its_end_in_the_zone_and_what_was_said(
        string language, string state, string version, string reservation, string end)
    {
        var page = await new Visit("fp-eu", language).OpenAsync(browser, server.Process, Address);
        var item = page.Locator("article.work", new() { HasText = "Joint statement" });

        await Assertions.Expect(item).ToContainTextAsync(state);
        await Assertions.Expect(item).ToContainTextAsync(version);
        await Assertions.Expect(item).ToContainTextAsync(ExampleSilence.Text);
        await Assertions.Expect(item).ToContainTextAsync(end);
        await Assertions.Expect(item).ToContainTextAsync(reservation);
    }

    [Fact]
    public async Task A_focal_point_breaks_the_silence_with_grounds_and_sees_the_result()
    {
        await ExampleSilence.PutAsync(server.Process, server.Example.CaseId, "Second statement", Cancellation);
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, Address);
        var item = page.Locator("article.work", new() { HasText = "Second statement" });

        await item.Locator("summary").ClickAsync();
        await item.GetByRole(AriaRole.Combobox).SelectOptionAsync("Break");
        await item.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(item.GetByRole(AriaRole.Alert)).ToContainTextAsync("Expected written grounds or an amendment");
        await item.GetByLabel("Grounds, reservation or statement").FillAsync("Our capital does not agree");
        await item.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Assertions.Expect(item).ToContainTextAsync("Silence broken, the text is not adopted");
        await Assertions.Expect(item).ToContainTextAsync("Our capital does not agree");
    }

    [Fact]
    public async Task Nobody_is_offered_an_answer_who_is_not_asked()
    {
        var page = await new Visit("fp-un").OpenAsync(browser, server.Process, Address);
        var item = page.Locator("article.work", new() { HasText = "Joint statement" });

        await Assertions.Expect(item).ToContainTextAsync("Under silence");
        await Assertions.Expect(item.Locator("form")).ToHaveCountAsync(0);
    }
}
