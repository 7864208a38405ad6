using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class LostConnectionTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Is_said_on_the_page_in_its_language_while_the_server_is_away()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(data.Path, TestContext.Current.CancellationToken);
        var english = (await new Visit().OpenAsync(browser, server, "/inbox")).GetByText("The connection is lost.");
        var arabic = (await new Visit(Language: "ar").OpenAsync(browser, server, "/inbox")).GetByText("انقطع الاتصال.");
        await Assertions.Expect(english).ToBeHiddenAsync();

        await server.KillAsync();

        await Assertions.Expect(english).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Assertions.Expect(arabic).ToBeVisibleAsync(new() { Timeout = 15_000 });
    }
}
