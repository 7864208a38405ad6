using System.Net;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>Two servers of one database.</summary>
public sealed class OtherServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task Lets_in_by_the_same_cookie_and_token_and_ends_them_when_the_first_ends_the_session(DatabaseProvider provider)
    {
        await using var host = await AccountHost.StartAsync(provider);
        await using var other = host.Product.Beside();
        var amal = await host.OpenAsync();
        using var visitor = host.Visit();
        await amal.SignInAsync(visitor);
        var tokens = await new Flow(amal).SignInAsync();
        // each has looked once, and remembers
        Assert.Equal(HttpStatusCode.OK, await PageAsync());
        Assert.Equal(HttpStatusCode.OK, await TokenAsync());

        await amal.EndSessionsAsync();

        while (await PageAsync() != HttpStatusCode.Redirect || await TokenAsync() != HttpStatusCode.Unauthorized)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }

        // cookies are of a machine, whatever the port
        async Task<HttpStatusCode> PageAsync() => (await visitor.GetAsync($"{other.Address}inbox")).StatusCode;

        Task<HttpStatusCode> TokenAsync() => Flow.TryAsync(other.Address, (string?)tokens["access_token"]);
    }
}
