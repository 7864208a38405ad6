using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class InboxTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_one_of_two_focal_points_take_a_task_and_tells_the_other_at_once()
    {
        var (eu, un, title) = (new Visit("fp-eu"), new Visit("fp-un"), await OpenTaskAsync());
        var first = await eu.OpenAsync(browser, server.Process, "/inbox");
        var second = await un.OpenAsync(browser, server.Process, "/inbox");

        await Task.WhenAll(Claim(first, title).ClickAsync(), Claim(second, title).ClickAsync());

        // nobody is offered it any more, one holds it, and the other has been told so
        await Assertions.Expect(Claim(first, title)).ToHaveCountAsync(0);
        await Assertions.Expect(Claim(second, title)).ToHaveCountAsync(0);
        Assert.Equal(1, await Release(first, title).CountAsync() + await Release(second, title).CountAsync());
        var loser = await Release(first, title).CountAsync() == 0 ? first : second;
        var told = loser.GetByText(new Regex($"{title}: (Somebody else has just taken this task|taken by Focal point)"));
        await Assertions.Expect(told.First).ToBeAttachedAsync();
    }

    [Theory]
    [InlineData("fp-eu")]
    [InlineData("person-fp-eu")]
    public async Task Lets_a_reader_take_in_the_list_what_is_offered_to_their_post_or_to_themselves_by_name(string name)
    {
        var title = Checks.NextTitle();
        await server.Process.OpenCheckAsync(server.Example.CaseId, title, Cancellation, $"candidateUsers=\"{name}\"");
        var page = await new Visit().OpenAsync(browser, server.Process, "/inbox");

        await Assertions.Expect(Item(page, title)).ToContainTextAsync("Offered to a post or person by name");
        await Claim(page, title).ClickAsync();

        await Assertions.Expect(Release(page, title)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tells_whoever_comes_late_that_the_task_is_taken()
    {
        var (visit, title) = (new Visit("fp-un"), await OpenTaskAsync());
        var page = await visit.OpenAsync(browser, server.Process, $"/tasks/{await server.Process.FindTaskAsync(title, Cancellation)}");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Claim" })).ToBeVisibleAsync();

        await ClaimThroughApiAsync("fp-eu", title);

        await Assertions.Expect(page.GetByText($"{title}: taken by Focal point, EU").First).ToBeAttachedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Taken by");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Focal point, EU");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Claim" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Announces_a_new_task_with_a_link_to_it(ColorScheme scheme)
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/inbox?show=completed", new() { ColorScheme = scheme });
        await page.WaitForTimeoutAsync(500);

        var title = await OpenTaskAsync();

        await Assertions.Expect(page.Locator("[aria-live]").Filter(new() { HasText = title })).Not.ToHaveCountAsync(0);
        await page.ExpectNoBarriersAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tasks/"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task Takes_and_completes_a_task_in_the_list_and_goes_on_with_the_next()
    {
        // a post for itself: what else it holds would come next
        const string offered = "candidateUsers=\"desk-eu\"";
        var (title, next) = (await OpenTaskAsync(offered), await OpenTaskAsync(offered));
        await ClaimThroughApiAsync("desk-eu", next);
        var page = await new Visit("desk-eu").OpenAsync(browser, server.Process, "/inbox");

        await page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(page.Locator("#task-title")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Claim: {title}" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Complete" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = title })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#task-title")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#task-title")).ToHaveTextAsync(next);
    }

    [Theory]
    [InlineData("later()", "late")]
    [InlineData("elsewhere.focus(); later()", "elsewhere")]
    public async Task Moves_the_focus_to_what_comes_late_unless_the_reader_has_gone_elsewhere(string meanwhile, string focused)
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/inbox");

        await page.EvaluateAsync($$"""
            const button = id => document.body.append(Object.assign(document.createElement('button'), { id, textContent: id }));
            const later = () => setTimeout(() => { button('late'); button('there'); }, 1500);
            button('elsewhere');
            caseflow.focusSoon('late');
            {{meanwhile}};
            """);
        await page.Locator("#there").WaitForAsync();

        await Assertions.Expect(page.Locator($"#{focused}")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keeps_its_filters_in_the_address()
    {
        var page = await new Visit().OpenAsync(browser, server.Process, "/inbox");

        await page.GetByRole(AriaRole.Link, new() { Name = "All open" }).ClickAsync();
        await page.GetByLabel("Offered to").SelectOptionAsync("UN");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("show=allopen.*organisation=UN"));
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Offered to")).ToHaveValueAsync("UN");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "All open" })).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task Gives_the_focus_back_to_the_list_on_a_phone()
    {
        var title = await OpenTaskAsync();
        var page = await new Visit(Width: Visit.Phone).OpenAsync(browser, server.Process, "/inbox");

        await page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the list" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = title })).ToBeFocusedAsync();
    }

    private async Task<string> OpenTaskAsync(string offered = "candidateGroups=\"FP@EU,FP@UN\"")
    {
        var title = Checks.NextTitle();
        await server.Process.OpenCheckAsync(server.Example.CaseId, title, Cancellation, offered);
        return title;
    }

    private async Task ClaimThroughApiAsync(string post, string title)
    {
        var answer = await server.Process.AskAsync(post, "{ myTasks(first: 100) { nodes { id name } } }", Cancellation);
        var tasks = answer.GetProperty("myTasks").GetProperty("nodes").EnumerateArray();
        var id = tasks.Single(task => task.GetProperty("name").GetString() == title).GetProperty("id").GetString();
        await server.Process.AskAsync(post, $"mutation {{ claimTask(input: {{ taskId: \"{id}\" }}) {{ errors {{ message }} }} }}", Cancellation);
    }

    private static ILocator Item(IPage page, string title) => page.Locator(".tasks li").Filter(new() { HasText = title });

    private static ILocator Claim(IPage page, string title) => Item(page, title).GetByRole(AriaRole.Button, new() { Name = "Claim" });

    private static ILocator Release(IPage page, string title) => Item(page, title).GetByRole(AriaRole.Button, new() { Name = "Give back" });
}
