using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class OrganisationPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Lets_an_administrator_add_a_post_give_it_until_a_day_and_take_it_away()
    {
        var page = await new Visit("admin-un").OpenAsync(browser, server.Process, "/organisations/ICC");
        await page.GetByText("Add a post").First.ClickAsync();
        await page.GetByLabel("Id", new() { Exact = true }).FillAsync("pages-icc");
        await page.GetByLabel("Title").FillAsync("Pages officer");
        await page.GetByLabel("Role").SelectOptionAsync("FP");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a post" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Pages officer" }).ClickAsync();
        await page.WaitForURLAsync("**/posts/pages-icc");

        var form = page.GetByRole(AriaRole.Form, new() { Name = "Give the post" });
        await form.GetByLabel("Person").FillAsync("person-nova");
        await form.GetByLabel("Last day").FillAsync("1 2 2020");
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToHaveTextAsync("The last day is over.");
        await form.GetByLabel("Last day").FillAsync("31 3 2099");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(People(page)).ToContainTextAsync("Holder: person-nova");
        await Assertions.Expect(People(page)).ToContainTextAsync("31 Mar 2099, 23:59");

        await page.GetByText("Take the post from person-nova").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it now" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Vacant")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Lets_a_holder_say_when_they_are_away_and_who_stands_in_found_from_their_account()
    {
        await AddPostAsync("away-icc");
        await server.Process.AskAsync("admin-un", """
            mutation {
              assignPost(input: { postId: "away-icc", personId: "person-away" }) { errors { message } }
              nameDeputy(input: { postId: "away-icc", personId: "person-deputy" }) { errors { message } }
            }
            """, TestContext.Current.CancellationToken);
        var page = await new Visit("away-icc", Still: true).OpenAsync(browser, server.Process, "/account");
        await page.Locator("a[href='/posts/away-icc']").ClickAsync();
        await page.WaitUntilAliveAsync();

        var absence = page.GetByRole(AriaRole.Form, new() { Name = "Absence" });
        await absence.GetByLabel("Last day").FillAsync("28 2 2099");
        await absence.GetByRole(AriaRole.Button, new() { Name = "Report the absence" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Away until")).ToContainTextAsync("28 Feb 2099, 23:59");

        var substitute = page.GetByRole(AriaRole.Form, new() { Name = "Name a substitute" });
        await substitute.GetByLabel("Person").FillAsync("person-stranger");
        await substitute.GetByLabel("Last day").FillAsync("28 2 2099");
        await substitute.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("#refusals")).ToContainTextAsync("Expected somebody who holds a post of the organisation");
        await substitute.GetByLabel("Person").FillAsync("person-fp-icc");
        await substitute.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(People(page)).ToContainTextAsync("Substitute: person-fp-icc");

        await Assertions.Expect(page.GetByRole(AriaRole.Form, new() { Name = "Give the post" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "The holder is back, or stays" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Away until")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/organisations/EU", "Posts of EU")]
    [InlineData("/posts/legal-eu", "Legal adviser, EU")]
    public async Task Offers_no_change_to_somebody_else(string address, string title)
    {
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, address);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await Assertions.Expect(page.Locator("main form, main button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Goes_to_the_sign_in_by_itself_once_the_reader_has_lost_their_post()
    {
        await AddPostAsync("leaving-icc");
        await server.Process.AskAsync("admin-un", """
            mutation { assignPost(input: { postId: "leaving-icc", personId: "person-leaving" }) { errors { message } } }
            """, TestContext.Current.CancellationToken);
        var page = await new Visit("leaving-icc").OpenAsync(browser, server.Process, "/organisations");

        await server.Process.AskAsync("admin-un", """
            mutation { letPersonGo(input: { organisationId: "ICC", personId: "person-leaving" }) { errors { message } } }
            """, TestContext.Current.CancellationToken);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sign in");
    }

    private static ILocator People(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Who acts from it", Exact = true });

    private async Task AddPostAsync(string post) => await server.Process.AskAsync("admin-un", $$"""
        mutation { addPost(input: { organisationId: "ICC", postId: "{{post}}", title: "{{post}}", role: "FP", groups: ["FP@ICC"], isExercise: true }) {
          errors { message } } }
        """, TestContext.Current.CancellationToken);
}
