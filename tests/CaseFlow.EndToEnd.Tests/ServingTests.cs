using System.Net;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests;

public sealed class ServingTests(RunningServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/graphql/schema.graphql", HttpStatusCode.OK)]
    [InlineData("/graphql?query={__typename}", HttpStatusCode.Unauthorized)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    public async Task Answers_an_anonymous_visitor(string path, HttpStatusCode expected)
    {
        using var client = server.Process.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Answers_an_exercise_post()
    {
        using var client = server.Process.CreateClient("fp-eu");

        var answer = await client.GetStringAsync(new Uri("/graphql?query={__typename}", UriKind.Relative), Cancellation);

        Assert.Contains("\"Query\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_in_order_when_told_to()
    {
        using var data = new TemporaryFolder();
        await using var process = await ServerProcess.StartAsync(data.Path, Cancellation);

        Assert.Equal(0, await process.StopAsync(Cancellation));
    }

    [Fact]
    public async Task Starts_again_on_its_data_after_it_was_killed()
    {
        using var data = new TemporaryFolder();
        await using (var first = await ServerProcess.StartAsync(data.Path, Cancellation))
        {
            await first.KillAsync();
        }

        await using var second = await ServerProcess.StartAsync(data.Path, Cancellation);
        using var client = second.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancellation));
    }
}
