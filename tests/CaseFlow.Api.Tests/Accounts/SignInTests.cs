using System.Net;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Accounts;

public sealed class SignInTests : IAsyncLifetime
{
    private AccountHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await AccountHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Leads_in_whoever_knows_the_password()
    {
        using var visitor = _host.Visit();

        Assert.Equal("/inbox", await visitor.SignInAsync(AccountHost.Name, AccountHost.Password));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/inbox")).StatusCode);
    }

    [Fact]
    public async Task Answers_the_same_to_a_wrong_password_and_to_a_name_that_nobody_has()
    {
        using var visitor = _host.Visit();

        var known = await visitor.SignInAsync(AccountHost.Name, "not this sentence");
        var unknown = await visitor.SignInAsync("nobody", "not this sentence");

        Assert.Equal(known, unknown);
        Assert.StartsWith("/sign-in?problem=Wrong", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_closed_for_a_while_after_five_wrong_passwords_and_does_not_tell()
    {
        using var visitor = _host.Visit();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await visitor.SignInAsync(AccountHost.Name, "not this sentence");
        }

        Assert.StartsWith("/sign-in?problem=Wrong", await visitor.SignInAsync(AccountHost.Name, AccountHost.Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_nobody_into_a_disabled_account_and_ends_its_pages_at_once()
    {
        using var visitor = _host.Visit();
        await visitor.SignInAsync(AccountHost.Name, AccountHost.Password);

        await _host.DisableAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/inbox")).StatusCode);
        Assert.StartsWith("/sign-in?problem=Wrong", await visitor.SignInAsync(AccountHost.Name, AccountHost.Password), StringComparison.Ordinal);
        await _host.AdministerAsync(
            "mutation($input: EnableAccountInput!) { enableAccount(input: $input) { errors { code } } }", new { accountId = _host.AccountId });
        Assert.Equal("/inbox", await visitor.SignInAsync(AccountHost.Name, AccountHost.Password));
    }

    [Fact]
    public async Task Ends_everywhere_when_an_administrator_ends_all_sessions()
    {
        using var visitor = _host.Visit();
        await visitor.SignInAsync(AccountHost.Name, AccountHost.Password);

        await _host.AdministerAsync(
            "mutation($input: EndSessionsOfInput!) { endSessionsOf(input: $input) { errors { code } } }", new { accountId = _host.AccountId });

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/inbox")).StatusCode);
    }

    [Fact]
    public async Task Is_begun_anew_by_a_link_once()
    {
        var reset = await _host.AdministerAsync(
            "mutation($input: ResetAccountInput!) { resetAccount(input: $input) { link errors { code } } }", new { accountId = _host.AccountId });
        var link = (string)reset["link"]!;
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using var visitor = _host.Visit();
        Assert.StartsWith("/sign-in?problem=Wrong", await visitor.SignInAsync(AccountHost.Name, AccountHost.Password), StringComparison.Ordinal);

        await visitor.SendAsync(link, "/sign-in/link", ("token", token), ("password", "another long sentence"), ("again", "another long sentence"));
        await visitor.SendAsync("/sign-in", "/sign-in/link", ("token", token), ("password", "yet another sentence"), ("again", "yet another sentence"));

        Assert.StartsWith("/sign-in?problem=Wrong", await visitor.SignInAsync(AccountHost.Name, "yet another sentence"), StringComparison.Ordinal);
        Assert.Equal("/inbox", await visitor.SignInAsync(AccountHost.Name, "another long sentence"));
    }

    [Theory]
    [InlineData("/sign-in/password")]
    [InlineData("/sign-in/code")]
    [InlineData("/sign-in/post")]
    [InlineData("/sign-in/link")]
    [InlineData("/sign-out")]
    public async Task Takes_no_form_without_its_token(string action)
    {
        using var visitor = _host.Visit();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(action, ("name", AccountHost.Name))).StatusCode);
    }

    [Fact]
    public async Task Is_no_way_for_an_administrator_to_become_somebody_of_another_organisation()
    {
        var refused = await _host.AdministerAsync(
            "mutation($input: OpenAccountInput!) { openAccount(input: $input) { link errors { code } } }",
            new { userName = "amal", displayName = "Amal", organisationId = "EU" });

        Assert.Equal("account.name_taken", (string?)refused["errors"]![0]!["code"]);
        using var analyst = _host.Product.CreateClient("fp-eu");
        var tried = await analyst.QueryAsync(
            "mutation($input: DisableAccountInput!) { disableAccount(input: $input) { errors { code } } }",
            new { input = new { accountId = _host.AccountId } });
        Assert.Contains("caller.role_needed", tried.Text, StringComparison.Ordinal);
    }
}
