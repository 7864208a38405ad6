using System.Net;
using CaseFlow.Api.Tests.Accounts;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Product;

public sealed class ExercisePostTests
{
    [Fact]
    public async Task Act_in_development_from_their_organisation()
    {
        await using var host = await ProductHost.StartAsync();

        var answer = await host.CreateClient("fp-eu").QueryAsync("{ viewer { post organisation groups } }");

        Assert.Equal("""{"data":{"viewer":{"post":"fp-eu","organisation":"EU","groups":["FP@EU"]}}}""", answer.Text);
    }

    [Fact]
    public async Task Are_refused_when_there_is_no_such_post()
    {
        await using var host = await ProductHost.StartAsync();

        var answer = await host.CreateClient("king-un").QueryAsync("{ viewer { post } }");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task Are_refused_outside_development()
    {
        await using var host = await AccountHost.StartInProductionAsync();

        var answer = await host.CreateClient("fp-eu").QueryAsync("{ viewer { post } }");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }
}
