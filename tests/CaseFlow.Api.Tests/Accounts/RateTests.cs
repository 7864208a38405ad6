using System.Net;
using CaseFlow.Api.Tests.Product;

namespace CaseFlow.Api.Tests.Accounts;

public sealed class RateTests
{
    [Fact]
    public async Task An_address_waits_a_minute_after_too_many_attempts_whatever_it_tries()
    {
        await using var host = await ProductHost.StartAsync(settings: new Dictionary<string, string> { ["SignIn:AttemptsPerMinute"] = "3" });
        using var visitor = new Visitor(host.Address);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await visitor.SignInAsync("nobody", "not this sentence");
        }

        foreach (var form in new[] { "/sign-in/password", "/sign-in/code", "/sign-in/link", "/sign-in/with" })
        {
            var refused = await visitor.SendAsync("/sign-in", form);
            Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (refused.StatusCode, refused.Headers.RetryAfter?.ToString()));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.PostAsync("/connect/token", ("grant_type", "client_credentials"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/sign-in")).StatusCode);
    }
}
