using CaseFlow.App.Accounts;
using CaseFlow.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>Signing in with an authenticator, which somebody has turned on in the page of their account.</summary>
[Collection(WithAccounts.Name)]
public sealed class CodeTests(AccountHost host) : IAsyncLifetime
{
    private const string WrongCode = "/sign-in/code?problem=WrongCode";

    private Member _amal = null!;
    private Authenticator _authenticator = null!;

    public async ValueTask InitializeAsync()
    {
        _amal = await host.OpenAsync();
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);
        _authenticator = await Authenticator.TurnOnAsync(visitor);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Asks_for_a_code_before_it_leads_in()
    {
        using var visitor = host.Visit();

        Assert.Equal("/sign-in/code", await _amal.SignInAsync(visitor));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await visitor.GetAsync("/inbox")).StatusCode);
        Assert.Equal("/inbox", await visitor.TypeCodeAsync(_authenticator.Code()));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GetAsync("/inbox")).StatusCode);
    }

    [Fact]
    public async Task Takes_a_code_once_and_none_from_before_it()
    {
        var (code, before) = (_authenticator.Code(), _authenticator.Code(0));
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);
        Assert.Equal("/inbox", await visitor.TypeCodeAsync(code));

        using var thief = host.Visit();
        await _amal.SignInAsync(thief);
        Assert.Equal(WrongCode, await thief.TypeCodeAsync(code));
        Assert.Equal(WrongCode, await thief.TypeCodeAsync(before));
    }

    [Fact]
    public async Task Takes_each_recovery_code_once()
    {
        Assert.Equal(10, _authenticator.RecoveryCodes.Count);
        var (one, other) = (_authenticator.RecoveryCodes[3], _authenticator.RecoveryCodes[4]);
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);
        Assert.Equal("/inbox", await visitor.TypeCodeAsync(one, "recovery"));

        await _amal.SignInAsync(visitor);
        Assert.Equal(WrongCode, await visitor.TypeCodeAsync(one, "recovery"));
        Assert.Equal("/inbox", await visitor.TypeCodeAsync(other.ToLowerInvariant(), "recovery"));
    }

    [Fact]
    public async Task Gives_no_new_attempts_at_the_code_to_whoever_knows_the_password()
    {
        using var visitor = host.Visit();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal("/sign-in/code", await _amal.SignInAsync(visitor));
            Assert.Equal(WrongCode, await visitor.TypeCodeAsync("no code"));
        }

        Assert.Equal(WrongCode, await visitor.TypeCodeAsync(_authenticator.Code()));
        Assert.StartsWith("/sign-in?problem=Wrong", await _amal.SignInAsync(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_wrong_codes_and_passwords_in_the_page_of_the_account_as_well()
    {
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);
        await visitor.TypeCodeAsync(_authenticator.Code());
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await visitor.SubmitAsync("/account", "authenticator-off", ("OffCode", "no code"));
        }

        for (var attempt = 0; attempt < 2; attempt++)
        {
            await visitor.SubmitAsync("/account", "password", ("Before", "not this sentence"), ("After", "another long sentence"));
        }

        using var other = host.Visit();
        Assert.StartsWith("/sign-in?problem=Wrong", await _amal.SignInAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_begun_anew_by_whoever_was_between_two_steps_when_all_was_reset()
    {
        using var visitor = host.Visit();
        await _amal.SignInAsync(visitor);
        await _amal.ResetAsync();

        Assert.Equal("/sign-in?problem=TooLate", await visitor.TypeCodeAsync(_authenticator.Code()));
    }

    [Fact]
    public async Task Keeps_nothing_by_which_whoever_reads_the_tables_could_sign_in()
    {
        await using var scope = host.Product.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<AccountRow>>().FindByNameAsync(_amal.Name);
        var kept = await scope.ServiceProvider.GetRequiredService<CaseFlowDb>().Set<IdentityUserToken<Guid>>()
            .Where(token => token.UserId == account!.Id).Select(token => token.Value).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, kept.Count);
        Assert.DoesNotContain(kept, value => value!.Contains(_authenticator.Key, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(kept, value => _authenticator.RecoveryCodes.Any(code => value!.Contains(code, StringComparison.OrdinalIgnoreCase)));
        var keys = await scope.ServiceProvider.GetRequiredService<CaseFlowDb>().DataProtectionKeys.Select(key => key.Xml)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(keys, xml => Assert.Contains("EncryptedXmlDecryptor", xml, StringComparison.Ordinal));
    }
}
