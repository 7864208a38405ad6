using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests;

/// <summary>A server that is told to end leaves nobody hanging.</summary>
public sealed class DrainingTests
{
    private static readonly Uri GraphQL = new("/graphql", UriKind.Relative);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_time_that_no_server_can_wait_is_refused_at_the_start()
    {
        using var folder = new TemporaryFolder();

        var refused = await CaseFlowProcess.RunAsync(
            Cancellation, "serve", "--urls", "http://127.0.0.1:0", "--CaseFlow:DataDirectory", folder.Path, "--CaseFlow:DrainFor", "-00:00:01");

        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("Expected CaseFlow:DrainFor to be from 00:00:00 to 01:00:00, but it is -00:00:01.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_ready_at_once_and_ends_subscriptions_while_it_still_answers()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(data.Path, Cancellation, "--CaseFlow:DrainFor", "00:30:00");
        using var client = server.CreateClient("fp-eu");
        using var subscription = await SubscribeAsync(client);

        server.AskToEnd();

        var events = await subscription.Content.ReadAsStringAsync(Cancellation);
        Assert.EndsWith("event: complete\ndata:\n\n", events, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancellation)).StatusCode);
        Assert.Contains("Query", await client.GetStringAsync(new Uri("/graphql?query={__typename}", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_running_requests_finish_before_it_ends()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(
            data.Path, Cancellation, "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Information");
        using var client = server.CreateClient("fp-eu");
        using var slow = new TwoPartContent("""{ "query": """, """ "{ __typename }" }""");
        var running = client.PostAsync(GraphQL, slow, Cancellation);
        await HasBegunAsync(server);

        server.AskToEnd();
        await DoorIsClosedAsync(server);
        slow.SendRest();

        using var answer = await running;
        Assert.Contains("\"Query\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await server.EndAsync(Cancellation));
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, GraphQL);
        request.Content = JsonContent.Create(new { query = "subscription { myTasksChanged { tasks { id } } }" });
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }

    // a request of which nothing was read yet is not running
    private static async Task HasBegunAsync(ServerProcess server)
    {
        while (!server.Log.Contains("Request starting HTTP/1.1 POST", StringComparison.Ordinal))
        {
            await Task.Delay(20, Cancellation);
        }
    }

    private static async Task DoorIsClosedAsync(ServerProcess server)
    {
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patience.CancelAfter(TimeSpan.FromSeconds(2));
            try
            {
                using var client = server.CreateClient();
                await client.GetAsync(new Uri("/health/live", UriKind.Relative), patience.Token);
                await Task.Delay(20, Cancellation);
            }
            catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
            {
                // a connection that the closing door caught may never be answered: the next one is refused
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    /// <summary>A body whose end comes later than its beginning.</summary>
    private sealed class TwoPartContent : HttpContent
    {
        private readonly string _first;
        private readonly string _rest;
        private readonly TaskCompletionSource _mayGoOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TwoPartContent(string first, string rest)
        {
            (_first, _rest) = (first, rest);
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        public void SendRest() => _mayGoOn.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(_first));
            await stream.FlushAsync();
            await _mayGoOn.Task;
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(_rest));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
