using System.Net;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.Api.Transport;

namespace CaseFlow.Api.Tests.Transport;

public sealed class GraphQLOverHttpTests(SampleHost host) : IClassFixture<SampleHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Answers_a_query_for_the_caller()
    {
        var answer = await _client.QueryAsync("{ hello }");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("""{"data":{"hello":"fp-eu"}}""", answer.Text);
    }

    [Fact]
    public async Task Answers_a_query_by_get()
    {
        var answer = await _client.GetQueryAsync("{ hello }");

        Assert.Equal("fp-eu", (string?)answer.Data?["hello"]);
    }

    [Theory]
    [InlineData("{ hello")]
    [InlineData("{ nothingOfThatName }")]
    [InlineData("query Q($text: String!) { echo(text: $text) }")]
    public async Task Says_400_for_a_wrong_request_and_200_to_clients_that_only_know_json(string query)
    {
        var answer = await _client.QueryAsync(query);
        var inJson = await _client.GetQueryAsync(query, "application/json");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (answer.Status, inJson.Status));
        Assert.Equal((GraphQLClient.GraphQLResponse, "application/json"), (answer.ContentType, inJson.ContentType));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""[{"query":"{ hello }"}]""")]
    [InlineData("""{"query":"{ hello }","variables":"none"}""")]
    public async Task Refuses_bodies_that_are_not_one_request(string body)
    {
        var answer = await _client.PostAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, ErrorCodes.BadRequest), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Refuses_a_mutation_by_get_also_when_it_knows_the_document()
    {
        await _client.QueryAsync("mutation { touch }");

        var answer = await _client.GetQueryAsync("mutation { touch }");

        Assert.Equal((HttpStatusCode.MethodNotAllowed, ErrorCodes.OperationNotAllowed), (answer.Status, answer.Code));
        Assert.Equal(["POST"], answer.Response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Refuses_content_types_that_a_foreign_page_could_send()
    {
        var answer = await _client.PostAsync("""{"query":"{ hello }"}""", contentType: "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task Refuses_to_answer_in_a_format_that_it_does_not_speak()
    {
        var answer = await _client.PostAsync("""{"query":"{ hello }"}""", accept: "text/html");

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.Status);
    }

    [Fact]
    public async Task Says_nothing_about_its_own_faults_but_an_id()
    {
        var answer = await _client.QueryAsync("{ hello fail }");

        Assert.Equal((HttpStatusCode.OK, ErrorCodes.Internal), (answer.Status, answer.Code));
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Serves_its_schema()
    {
        var answer = await _client.GetAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken);

        Assert.Contains("type Query", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
