namespace CaseFlow.Api.Tests.Accounts;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/health/live")]
    public async Task Let_no_foreign_script_run_and_no_page_frame_ours(string path)
    {
        await using var host = await Product.ProductHost.StartAsync();
        using var visitor = new Visitor(host.Address);

        var headers = (await visitor.GetAsync(path)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("geolocation=()", headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_the_cookie_from_scripts_and_from_foreign_sites()
    {
        await using var host = await AccountHost.StartAsync();
        using var visitor = host.Visit();

        var answer = await visitor.SendAsync("/sign-in", "/sign-in/password", ("name", AccountHost.Name), ("password", AccountHost.Password));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("caseflow.session=C", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
