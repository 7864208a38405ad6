using System.Net;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Accounts;

[Collection(WithAccounts.Name)]
public sealed class SignInTests(AccountHost host) : IAsyncLifetime
{
    private Member _amal = null!;

    public async ValueTask InitializeAsync() => _amal = await host.OpenAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Leads_in_whoever_knows_the_password()
    {
        using var visitor = host.Visit();

        Assert.Equal("/inbox", await _amal.SignInAsync(visitor));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/inbox")).StatusCode);
    }

    [Fact]
    public async Task Answers_the_same_to_a_wrong_password_and_to_a_name_that_nobody_has()
    {
        using var visitor = host.Visit();

        var known = await _amal.SignInAsync(visitor, "not this sentence");
        var unknown = await visitor.SignInAsync("nobody", "not this sentence");

        Assert.Equal(known, unknown);
        Assert.StartsWith("/sign-in?problem=Wrong", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_closed_for_a_while_after_five_wrong_passwords_and_does_not_tell()
    {
        using var visitor = host.Visit();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await _amal.SignInAsync(visitor, "not this sentence");
        }

        Assert.StartsWith("/sign-in?problem=Wrong", await _amal.SignInAsync(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_nobody_into_a_disabled_account_and_ends_its_pages_at_once()
    {
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);

        await _amal.DisableAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/inbox")).StatusCode);
        Assert.StartsWith("/sign-in?problem=Wrong", await _amal.SignInAsync(visitor), StringComparison.Ordinal);
        await host.AdministerAsync(
            "mutation($input: EnableAccountInput!) { enableAccount(input: $input) { errors { code } } }", new { accountId = _amal.AccountId });
        Assert.Equal("/inbox", await _amal.SignInAsync(visitor));
    }

    [Fact]
    public async Task Ends_everywhere_when_an_administrator_ends_all_sessions()
    {
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);

        await _amal.EndSessionsAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/inbox")).StatusCode);
    }

    [Fact]
    public async Task Is_begun_anew_by_a_link_once()
    {
        var link = await _amal.ResetAsync();
        using var visitor = host.Visit();
        Assert.StartsWith("/sign-in?problem=Wrong", await _amal.SignInAsync(visitor), StringComparison.Ordinal);

        await _amal.ChoosePasswordAsync(link, "another long sentence");
        await _amal.ChoosePasswordAsync(link, "yet another sentence");

        Assert.StartsWith("/sign-in?problem=Wrong", await _amal.SignInAsync(visitor, "yet another sentence"), StringComparison.Ordinal);
        Assert.Equal("/inbox", await _amal.SignInAsync(visitor, "another long sentence"));
    }

    [Theory]
    [InlineData("/sign-in/password")]
    [InlineData("/sign-in/code")]
    [InlineData("/sign-in/post")]
    [InlineData("/sign-in/link")]
    [InlineData("/sign-out")]
    public async Task Takes_no_form_without_its_token(string action)
    {
        using var visitor = host.Visit();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(action, ("name", _amal.Name))).StatusCode);
    }

    [Fact]
    public async Task Is_no_way_for_an_administrator_to_become_somebody_of_another_organisation()
    {
        var refused = await host.AdministerAsync(
            "mutation($input: OpenAccountInput!) { openAccount(input: $input) { link errors { code } } }",
            new { userName = _amal.Name, displayName = "Amal", organisationId = "EU" });

        Assert.Equal("account.name_taken", (string?)refused["errors"]![0]!["code"]);
        using var analyst = host.Product.CreateClient("fp-eu");
        var tried = await analyst.QueryAsync(
            "mutation($input: DisableAccountInput!) { disableAccount(input: $input) { errors { code } } }",
            new { input = new { accountId = _amal.AccountId } });
        Assert.Contains("caller.role_needed", tried.Text, StringComparison.Ordinal);
    }
}
