using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class WorkflowPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Leads_from_what_is_deployed_to_its_drawing()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/workflows");

        await page.GetByRole(AriaRole.Link, new() { Name = "Prevention case", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".cf-diagram svg .djs-shape").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "bpmn.io" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Moves_the_drawing_to_a_step_by_the_keyboard()
    {
        var page = await new Visit(Width: Visit.Phone).OpenAsync(browser, server.Process, "/workflows/process/prevention-case");
        var frame = page.Locator(".cf-diagram");
        await Assertions.Expect(frame.Locator("svg .djs-shape").First).ToBeVisibleAsync();

        var step = page.GetByRole(AriaRole.Button, new() { Name = "Decide at G2" });
        await Assertions.Expect(step).ToBeEnabledAsync();
        await step.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(frame).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
    }

    [Fact]
    public async Task Shows_a_decision_as_a_table()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/workflows/decision/variant");

        await Assertions.Expect(page.Locator("table.rules thead th").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Shows_the_examples_of_a_decision_as_a_table_that_leads_to_it()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/workflows/tests/variant");
        var example = page.Locator("table.rules tr:has-text('C1 is credible enough to go rapid')");

        await Assertions.Expect(example.Locator("td")).ToContainTextAsync(["\"C\"", "\"rapid\""]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Variant", Exact = true }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/workflows/decision/variant$"));
    }

    [Fact]
    public async Task Shows_a_form_that_can_be_tried()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/workflows/form/assessment-contribution");

        await page.GetByLabel("Risk factor, RF01 to RF14").FillAsync("RF77");

        await Assertions.Expect(page.GetByText("Must look like")).ToBeVisibleAsync();
    }
}
