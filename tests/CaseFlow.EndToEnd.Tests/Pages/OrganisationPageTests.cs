using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class OrganisationPageTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Lets_an_administrator_give_a_post_to_somebody_and_take_it_from_them()
    {
        await AddPostAsync("pages-icc");
        var page = await new Visit("admin-un").OpenAsync(browser, server.Process, "/organisations/ICC");
        var card = page.GetByRole(AriaRole.Article, new() { Name = "pages-icc" });

        await card.GetByLabel("Person", new() { Exact = true }).FillAsync("person-nova");
        await card.GetByRole(AriaRole.Button, new() { Name = "Give the post" }).ClickAsync();
        await Assertions.Expect(card.GetByText("Holder: person-nova")).ToBeVisibleAsync();

        await card.GetByRole(AriaRole.Button, new() { Name = "Take the post from person-nova" }).ClickAsync();
        await Assertions.Expect(card.GetByText("Vacant")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Offers_no_change_to_somebody_else()
    {
        var page = await new Visit("fp-eu").OpenAsync(browser, server.Process, "/organisations/EU");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Posts of EU");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Give the post" })).ToHaveCountAsync(0);
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

    private async Task AddPostAsync(string post) => await server.Process.AskAsync("admin-un", $$"""
        mutation { addPost(input: { organisationId: "ICC", postId: "{{post}}", title: "{{post}}", role: "FP", groups: ["FP@ICC"], isExercise: true }) {
          errors { message } } }
        """, TestContext.Current.CancellationToken);
}
