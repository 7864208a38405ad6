using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class CoordinationPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Lets_a_coordinator_advance_the_clock_of_an_exercise()
    {
        await server.Process.AskAsync("coord-un", """
            mutation { openCase(input: { title: "An exercise of its own", country: "LBY", marking: "TLP:AMBER", language: "en", owners: ["UN"],
              startSource: SIGNAL, exerciseStartsAt: "2026-03-02T09:00:00Z" }) { errors { message } } }
            """, TestContext.Current.CancellationToken);
        var page = await new Visit("coord-un").OpenAsync(browser, server.Process, "/coordination/timers?clock=exercise");
        var advance = page.GetByRole(AriaRole.Region, new() { Name = "Let time pass in an exercise" });

        await advance.GetByLabel("Case").SelectOptionAsync("An exercise of its own");
        await advance.GetByLabel("Up to").FillAsync("2026-03-02T12:00");
        await advance.GetByLabel("Up to").BlurAsync();
        await advance.GetByRole(AriaRole.Button, new() { Name = "Let time pass" }).ClickAsync();

        await Assertions.Expect(advance.GetByText("2 Mar 2026, 12:00")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Marks_its_entry_in_the_navigation_on_each_of_its_pages()
    {
        var page = await new Visit("coord-un").OpenAsync(browser, server.Process, "/coordination/timers");

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Coordination", Exact = true })).ToHaveAttributeAsync("aria-current", "page");
        await Assertions.Expect(page.Locator(".navigation [aria-current]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Offers_no_clock_to_somebody_else()
    {
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, "/coordination/timers");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Timers");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Let time pass" })).ToHaveCountAsync(0);
    }
}
