using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class CasePageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Address => $"/cases/{server.Example.CaseGuid}";

    [Fact]
    public async Task Says_in_words_where_the_process_stands_and_lights_it_in_the_drawing()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, Address);
        var process = page.GetByRole(AriaRole.Region, new() { Name = "Where the process stands", Exact = true });

        await Assertions.Expect(process.Locator("figcaption")).ToContainTextAsync("Step 1 of ");
        await Assertions.Expect(process.Locator("li[aria-current='step']")).ToContainTextAsync("now");
        await Assertions.Expect(process.Locator("svg .cf-current").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task Shows_what_another_post_does_without_being_loaded_again()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, Address);
        const string text = "Barricades on the road to the north";

        await server.Process.AskAsync("coord-un", $$"""
            mutation { addRecordEntry(input: { caseId: "{{server.Example.CaseId}}", entry: { on: "2026-03-02", dayVerified: true, kind: EVENT,
              actorName: "Residents", text: "{{text}}", source: "A newspaper" } }) { errors { message } } }
            """, Cancellation);

        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Timeline" }).GetByText(text)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en", "Timeline", "opened: ", "for Early-warning analyst, UN")]
    [InlineData("ar", "التسلسل الزمني", "فُتحت القضية", "مطلوبة من محلل الإنذار المبكر، الأمم المتحدة")]
    public async Task Tells_its_story_in_the_words_of_its_reader(string language, string title, string opened, string asked)
    {
        var page = await new Visit("fp-eu", language).OpenAsync(browser, server.Process, Address);
        var story = page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });

        await Assertions.Expect(story).ToContainTextAsync(opened);
        await Assertions.Expect(story).ToContainTextAsync(asked);
        await Assertions.Expect(story).Not.ToContainTextAsync("@UN");
        await Assertions.Expect(story).Not.ToContainTextAsync("{");
    }

    [Theory]
    [InlineData("en", "Rules applied")]
    [InlineData("ar", "القواعد المطبَّقة")]
    [Trait("Requirement", "S56")]
    public async Task Shows_which_rule_of_which_table_led_to_a_deadline_and_what_it_went_by(string language, string title)
    {
        var page = await new Visit("fp-eu", language).OpenAsync(browser, server.Process, Address);
        var rules = page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });
        var rule = rules.GetByRole(AriaRole.Table).First;

        const string Said = "Standard, and whatever has no row of its own";

        await Assertions.Expect(rule.Locator("caption")).ToHaveTextAsync(Said);
        await Assertions.Expect(rule.Locator("tbody tr").First.Locator("code")).ToHaveTextAsync(["{workingDays: 2}", "{workingDays: 2}"]);
        await rule.GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"version=1&rule=\w+#\w+\.\w+$"));
        await Assertions.Expect(page.Locator("table.rules tr[aria-current]")).ToContainTextAsync(Said);
    }

    [Theory]
    [InlineData("en", "Phase", "The threat is imminent: not known", "no response is recorded")]
    [InlineData("ar", "الطور", "التهديد وشيك: غير معروف", "لم تُسجل أي استجابة")]
    public async Task Says_what_the_rule_of_phases_looked_at_in_the_words_of_its_reader(string language, string title, string fact, string origin)
    {
        var page = await new Visit("fp-eu", language).OpenAsync(browser, server.Process, Address);
        var phase = page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });

        await Assertions.Expect(phase).ToContainTextAsync(fact);
        await Assertions.Expect(phase).ToContainTextAsync(origin);
        await Assertions.Expect(phase).Not.ToContainTextAsync("responseEnded");
    }

    [Theory]
    [InlineData("en", "Work to choose from", "Choose what is done", "Grounds", "Begin", "Added, beside what the process foresees")]
    [InlineData("ar", "أعمال يُختار منها", "اختيار ما يُنجز", "الأسباب", "بدء", "أُضيف إلى ما يتوقعه مسار العمل")]
    [Trait("Requirement", "S58")]
    public async Task Lets_people_add_work_with_grounds_and_tells_it_as_a_deviation(
        string language, string title, string choose, string grounds, string begin, string told)
    {
        var page = await new Visit("fp-eu", language).OpenAsync(browser, server.Process, Address);
        var work = page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });
        var because = $"Nobody has asked them, says {language}";

        await work.Locator("summary").Filter(new() { HasText = choose }).ClickAsync();
        await work.GetByRole(AriaRole.Button, new() { Name = begin, Exact = true }).ClickAsync();
        await Assertions.Expect(work.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await work.GetByLabel(grounds, new() { Exact = true }).FillAsync(because);
        await work.GetByRole(AriaRole.Button, new() { Name = begin, Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Region).GetByText(told).Filter(new() { HasText = because })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = Choices.Activity }).First).ToBeVisibleAsync();
        var coordinator = await new Visit("coord-un", language).OpenAsync(browser, server.Process, "/coordination/deviations");
        await Assertions.Expect(coordinator.GetByText(because)).ToBeVisibleAsync();
        await Assertions.Expect(coordinator.GetByRole(AriaRole.Rowheader, new() { Name = Choices.Activity })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Refers_to_a_document_by_the_hash_of_its_file()
    {
        var page = await new Visit("analyst-un").OpenAsync(browser, server.Process, Address);
        var content = "What the mission found"u8.ToArray();
        var documents = page.GetByRole(AriaRole.Region, new() { Name = "Documents" });

        await documents.GetByText("Refer to a document").ClickAsync();
        await documents.GetByLabel("File").SetInputFilesAsync(new FilePayload { Name = "report.pdf", MimeType = "application/pdf", Buffer = content });
        await Assertions.Expect(documents.GetByLabel("SHA-256")).ToHaveValueAsync(Convert.ToHexStringLower(SHA256.HashData(content)));
        await documents.GetByLabel("Title").FillAsync("Report of the mission");
        await documents.GetByLabel("Who wrote").FillAsync("The mission");
        await documents.GetByRole(AriaRole.Button, new() { Name = "Add the reference" }).ClickAsync();

        await Assertions.Expect(documents.GetByText(Convert.ToHexStringLower(SHA256.HashData(content)))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Gives_its_whole_timeline_as_a_file()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, Address);

        var answer = await page.APIRequest.GetAsync($"{Address}/timeline.csv");
        var lines = (await answer.TextAsync()).Split("\r\n");

        Assert.Equal("at,recorded_at,kind,text,post,organisation,on_behalf_of", lines[0].TrimStart('\uFEFF'));
        Assert.Contains(lines, line => line.Contains("Stage,", StringComparison.Ordinal) && line.Contains("opened", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_no_more_of_a_case_that_does_not_exist_than_that_there_is_nothing()
    {
        const string nowhere = "/cases/00000000-0000-7000-8000-000000000001";
        var page = await new Visit().OpenAsync(browser, server.Process, nowhere);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Not found");
        Assert.Equal(404, (await page.APIRequest.GetAsync($"{nowhere}/timeline.csv")).Status);
    }
}
