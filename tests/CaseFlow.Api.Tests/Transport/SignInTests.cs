using System.Net;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.Api.Transport;

namespace CaseFlow.Api.Tests.Transport;

public sealed class SignInTests(SampleHost host) : IClassFixture<SampleHost>
{
    private readonly HttpClient _client = host.CreateClient(signedIn: false);

    [Theory]
    [InlineData("{ hello }")]
    [InlineData("mutation { touch }")]
    [InlineData("{ __typename }")]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("not even a document")]
    public async Task Tells_an_anonymous_caller_nothing(string query)
    {
        var answer = await _client.QueryAsync(query);

        Assert.Equal((HttpStatusCode.Unauthorized, ErrorCodes.Unauthenticated), (answer.Status, answer.Code));
        Assert.Equal("Bearer", answer.Response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Null(answer.Data);
    }
}
