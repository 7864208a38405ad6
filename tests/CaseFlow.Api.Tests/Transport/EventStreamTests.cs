using System.Net;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.Api.Transport;

namespace CaseFlow.Api.Tests.Transport;

public sealed class EventStreamTests(SampleHost host) : IClassFixture<SampleHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Sends_each_event_of_a_subscription_and_then_completes()
    {
        var answer = await SubscribeAsync("subscription { count(to: 2) }");

        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (answer.Status, answer.ContentType));
        Assert.Equal(
            """
            :

            event: next
            data: {"data":{"count":1}}

            event: next
            data: {"data":{"count":2}}

            event: complete
            data:


            """,
            answer.Text);
    }

    [Fact]
    public async Task Sends_the_answer_of_a_query_as_its_only_event()
    {
        var answer = await SubscribeAsync("{ hello }");

        Assert.Contains("""data: {"data":{"hello":"fp-eu"}}""", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_what_is_wrong_with_a_document_as_an_event()
    {
        var answer = await SubscribeAsync("subscription { nothingOfThatName }");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("""event: next""" + "\n" + """data: {"errors":[{"message":"Cannot query field""", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_subscription_without_a_stream()
    {
        var answer = await _client.QueryAsync("subscription { count(to: 2) }");

        Assert.Equal(ErrorCodes.OperationNotAllowed, answer.Code);
    }

    private Task<GraphQLAnswer> SubscribeAsync(string query) =>
        _client.PostAsync($$"""{"query":"{{query}}"}""", accept: "text/event-stream");
}
