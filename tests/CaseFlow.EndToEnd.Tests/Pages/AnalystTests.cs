using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>An analyst's way from a file to a case, in every language, on a phone and on a desk.</summary>
public sealed class AnalystTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    /// <summary>
    /// In milliseconds: a file is imported, or a case opened by the outbox, while other tests run; or a page is given up that went without a word,
    /// for which a server waits three minutes.
    /// </summary>
    private const int Patience = 420_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop, 1_000)]
    [InlineData("en", Visit.Phone, 2_000)]
    [InlineData("ar", Visit.Desktop, 3_000)]
    [InlineData("ar", Visit.Phone, 4_000)]
    public async Task Imports_a_file_and_opens_a_case_for_one_of_its_signals(string language, int width, int firstId)
    {
        var title = $"Benghazi {language} {width}";
        var page = await new Visit("analyst-un", language, width).OpenAsync(browser, server.Process, "/imports");

        await page.Locator("input[type=file]:enabled").SetInputFilesAsync(
            new FilePayload { Name = "events.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(ExampleSignals.File(250, firstId)) });
        await page.Locator("form button[type=submit]").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/imports/[0-9a-f-]{36}$"), new() { Timeout = Patience });
        await Assertions.Expect(page.Locator("tbody td").Nth(2)).ToHaveTextAsync("yesterday");

        await page.GotoAsync("/signals?source=ucdp-ged&state=untriaged");
        await page.WaitUntilAliveAsync();
        await page.Locator(".signal-cards a.name").First.ClickAsync();
        await page.Locator("#field-newCase-title").FillAsync(title);
        await page.Locator("#field-grounds").FillAsync("Lives are at stake");
        await page.Locator("form:has(#field-grounds) button[type=submit]").ClickAsync();

        await Assertions.Expect(page.Locator("main a[href^='/cases/']")).ToContainTextAsync(title, new() { Timeout = Patience });
        var cases = await server.Process.AskAsync("analyst-un", "{ cases(first: 20) { nodes { title warnings { warnedBy } } } }", Cancellation);
        var opened = cases.GetProperty("cases").GetProperty("nodes").EnumerateArray().Single(file => file.GetProperty("title").GetString() == title);
        Assert.Equal("UCDP", opened.GetProperty("warnings")[0].GetProperty("warnedBy").GetString());
    }

    [Fact]
    public async Task Is_asked_before_a_running_import_is_left()
    {
        var page = await new Visit("analyst-un").OpenAsync(browser, server.Process, "/imports");
        await page.Locator("input[type=file]:enabled").SetInputFilesAsync(
            new FilePayload { Name = "long.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(ExampleSignals.File(20_000, 100_000)) });
        await page.Locator("form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#import-progress")).ToBeVisibleAsync();
        var asked = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Message);
            await (asked.Count == 1 ? dialog.DismissAsync() : dialog.AcceptAsync());
        };

        await page.Locator("nav a[href='/cases']").First.ClickAsync();
        await Assertions.Expect(page.Locator("#import-progress")).ToBeVisibleAsync();
        await page.Locator("nav a[href='/cases']").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/cases$"), new() { Timeout = Patience });
        Assert.All(asked, question => Assert.StartsWith("The import is still running.", question, StringComparison.Ordinal));
        Assert.Equal(2, asked.Count);
        // the address changes before the page does; who goes on to another at once has not left by the link
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Cases", new() { Timeout = Patience });
        await page.GotoAsync("/imports");
        await Assertions.Expect(page.Locator("li:has-text('long.csv')")).ToContainTextAsync("Given up", new() { Timeout = Patience });
    }

    [Fact]
    public async Task Gives_up_an_import_whose_page_is_closed_without_a_word()
    {
        var page = await new Visit("analyst-un").OpenAsync(browser, server.Process, "/imports");
        await page.Locator("input[type=file]:enabled").SetInputFilesAsync(
            new FilePayload { Name = "closed.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(ExampleSignals.File(20_000, 200_000)) });
        await page.Locator("form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("label[for='import-progress']")).ToContainTextAsync(new Regex("[1-9]"), new() { Timeout = Patience });

        await page.CloseAsync();

        var other = await new Visit("analyst-un").OpenAsync(browser, server.Process, "/imports");
        await Assertions.Expect(other.Locator("li:has-text('closed.csv')")).ToContainTextAsync("Given up", new() { Timeout = Patience });
    }

    [Fact]
    public async Task Is_told_what_is_missing_at_the_field()
    {
        var page = await new Visit("analyst-un").OpenAsync(browser, server.Process, $"/signals/{server.Example.Signals.SignalId}");

        await page.Locator("form:has(#field-grounds) button[type=submit]").ClickAsync();

        await Assertions.Expect(page.Locator("#refusals a[href='#field-newCase-title']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#refusals")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Confirms_a_cluster_by_keyboard_alone()
    {
        var page = await new Visit("analyst-un").OpenAsync(browser, server.Process, "/clusters");
        var proposal = page.Locator("section.signal-panel").First;

        await proposal.Locator("textarea").FocusAsync();
        await page.Keyboard.TypeAsync("They tell of the same");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".signal-cards a.name[href^='/clusters/']").First).ToContainTextAsync("Benghazi", new() { Timeout = Patience });
    }

    [Fact]
    public async Task Takes_the_rows_that_were_not_taken_along_as_a_table()
    {
        var page = await new Visit("analyst-un").OpenAsync(browser, server.Process, $"/imports/{server.Example.Signals.ImportId}");

        var answer = await page.APIRequest.GetAsync($"/imports/{server.Example.Signals.ImportId}/faults.csv");

        Assert.Equal(
            "row,column,value,expected\r\n32,\"date_start\",\"yesterday\",\"Expected a day from 1970 on, as 2021-05-28.\"\r\n"
            + "32,\"date_end\",\"yesterday\",\"Expected a day from 1970 on, as 2021-05-28.\"\r\n",
            await answer.TextAsync());
    }
}
