using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Whoever decides about a case's readers is told first what would follow; whoever does not is told why.</summary>
public sealed class CaseReadersTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Names_a_reader_once_it_was_said_who_gains_by_it_and_withdraws_them_again()
    {
        var (visit, page) = await OpenAsync(new("coord-un"));
        var readers = page.GetByRole(AriaRole.Region, new() { Name = "Readers", Exact = true });

        var name = Form(page, "Name a reader");
        await name.Locator("summary").ClickAsync();
        await name.GetByLabel("Reader", new() { Exact = true }).SelectOptionAsync("fp-au");
        await name.GetByLabel("Grounds").FillAsync("The African Union mediates.");
        await name.GetByRole(AriaRole.Button, new() { Name = "Show what would follow" }).ClickAsync();
        await Assertions.Expect(name.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex(@"Would read it from now on\s*Focal point, AU"));
        await Assertions.Expect(readers).Not.ToContainTextAsync("Focal point, AU");
        await page.ExpectNoBarriersAsync();
        await visit.KeepPictureAsync(page, "case-readers-foreseen");
        await name.GetByRole(AriaRole.Button, new() { Name = "Carry it out" }).ClickAsync();
        await Assertions.Expect(readers).ToContainTextAsync("Focal point, AU named as a reader");

        var withdraw = Form(page, "Withdraw a named reader");
        await withdraw.Locator("summary").ClickAsync();
        await withdraw.GetByLabel("Reader", new() { Exact = true }).SelectOptionAsync("fp-au");
        await withdraw.GetByLabel("Grounds").FillAsync("The mediation has ended.");
        await withdraw.GetByRole(AriaRole.Button, new() { Name = "Show what would follow" }).ClickAsync();
        await Assertions.Expect(withdraw.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex(@"Would not read it any more\s*Focal point, AU"));
        await withdraw.GetByRole(AriaRole.Button, new() { Name = "Carry it out" }).ClickAsync();
        await Assertions.Expect(readers).Not.ToContainTextAsync("Focal point, AU");
    }

    [Fact]
    public async Task Says_why_the_label_is_not_lowered_before_it_is_sent()
    {
        var (_, page) = await OpenAsync(new("dir-eu"));

        var label = Form(page, "Change the label");
        await label.Locator("summary").ClickAsync();
        await label.GetByLabel("Marking").SelectOptionAsync("TLP:CLEAR");
        await label.GetByLabel("Grounds").FillAsync("It is in the newspapers.");
        await label.GetByRole(AriaRole.Button, new() { Name = "Show what would follow" }).ClickAsync();

        await Assertions.Expect(label.GetByRole(AriaRole.Status)).ToContainTextAsync("Only a post of the organisation from which the case comes may do that.");
        await Assertions.Expect(label.GetByRole(AriaRole.Button, new() { Name = "Carry it out" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en", "Who may read this", "You cannot change this: Only case coordinators, information security and directors")]
    [InlineData("ar", "من يجوز له قراءة هذه القضية", "لا يمكنك تغيير هذا: لا يقرر من يجوز له قراءة القضية")]
    public async Task Says_why_it_is_not_theirs_to_those_who_only_read(string language, string title, string whyNot)
    {
        var (_, page) = await OpenAsync(new("fp-eu", language));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(whyNot);
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Asks_in_Arabic_on_a_phone_whether_a_lowering_is_meant()
    {
        var (visit, page) = await OpenAsync(new("coord-un", "ar", Visit.Phone));

        var label = Form(page, "تغيير علامات القضية");
        await label.Locator("summary").ClickAsync();
        await label.GetByLabel("علامة التداول").SelectOptionAsync("TLP:GREEN");
        await label.GetByLabel("الأسباب").FillAsync("أصبحت معروفة.");
        await label.GetByRole(AriaRole.Button, new() { Name = "بيان ما سيترتب على ذلك" }).ClickAsync();
        var carryOut = label.GetByRole(AriaRole.Button, new() { Name = "تنفيذ" });
        await Assertions.Expect(carryOut).ToBeDisabledAsync();
        await page.ExpectNoBarriersAsync();
        Assert.False(await page.OverflowsAsync(), "Expected a page that fits, but it has to be moved sideways.");
        await visit.KeepPictureAsync(page, "case-readers-foreseen");

        await label.GetByLabel("أؤكد أن هذا مقصود").CheckAsync();
        await carryOut.ClickAsync();

        await Assertions.Expect(page.Locator("main dl").First).ToContainTextAsync("TLP:GREEN");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("كل المنظمات المشاركة");
    }

    [Fact]
    public async Task Lets_somebody_through_the_wall_by_an_exception()
    {
        var (_, page) = await OpenAsync(new("dir-un"));

        var through = Form(page, "Let somebody through the wall");
        await through.Locator("summary").ClickAsync();
        await through.GetByLabel("Reader", new() { Exact = true }).SelectOptionAsync("@EU");
        await through.GetByLabel("Grounds").FillAsync("They track the same group.");
        await through.GetByRole(AriaRole.Button, new() { Name = "Show what would follow" }).ClickAsync();
        await through.GetByLabel("I confirm that this is meant").CheckAsync();
        await through.GetByRole(AriaRole.Button, new() { Name = "Carry it out" }).ClickAsync();

        var readers = page.GetByRole(AriaRole.Region, new() { Name = "Readers", Exact = true });
        await Assertions.Expect(readers).ToContainTextAsync("All posts of EU let through the wall");
    }

    private async Task<(Visit Visit, IPage Page)> OpenAsync(Visit visit)
    {
        var opened = await server.Process.AskAsync("coord-un", """
            mutation { openCase(input: { title: "Readers to be decided", country: "LBY", marking: "TLP:AMBER", language: "en",
              owners: ["UN", "EU", "NATO"], startSource: SIGNAL }) { case { id } } }
            """, Cancellation);
        var id = opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
        return (visit, await visit.OpenAsync(browser, server.Process, $"/cases/{Checks.IdOf(id)}/readers"));
    }

    private static ILocator Form(IPage page, string name) =>
        page.Locator("details").Filter(new() { Has = page.GetByText(name, new() { Exact = true }) });
}
