namespace CaseFlow.Api.Tests.Accounts;

[Collection(WithAccounts.Name)]
public sealed class HeaderTests(AccountHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/health/live")]
    public async Task Let_no_foreign_script_run_and_no_page_frame_ours(string path)
    {
        using var visitor = host.Visit();

        var headers = (await visitor.GetAsync(path)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("geolocation=()", headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Let_no_style_into_a_page_where_one_signs_in()
    {
        await using var host = await Product.ProductHost.StartAsync();
        using var visitor = new Visitor(host.Address);

        var policy = (await visitor.GetAsync("/sign-in")).Headers.GetValues("Content-Security-Policy").Single();

        Assert.EndsWith("style-src 'self'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_the_cookie_from_scripts_and_from_foreign_sites()
    {
        var amal = await host.OpenAsync();
        using var visitor = host.Visit();

        var answer = await visitor.SendAsync("/sign-in", "/sign-in/password", ("name", amal.Name), ("password", AccountHost.Password));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("caseflow.session=C", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
