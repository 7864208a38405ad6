using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Access;
using Mediator;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Accounts;

/// <summary>People for whom the provider <c>east</c> of the EU vouches; it decides on two posts there, and, wrongly, on one of the UN's.</summary>
public sealed class ForeignPeopleTests : IAsyncLifetime
{
    private CaseHost _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        foreach (var organisation in new[] { "EU", "UN" })
        {
            await DoAsync(new AddOrganisation(organisation, organisation, "regional", "Europe/Brussels", "en", Ceiling: 1));
            await DoAsync(new SetRole(organisation, "PRESS", "Press", ReadingScope.Organisation));
        }

        foreach (var post in new[] { "one-eu", "two-eu", "three-eu", "one-un" })
        {
            await DoAsync(new AddPost(post[^2..].ToUpperInvariant(), post, post, "PRESS"));
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Hold_the_posts_of_their_organisation_that_it_gives_them_and_none_of_another()
    {
        var amal = await ComeAsync(Amal("one-eu", "two-eu", "one-un", "no-such-post"));

        Assert.Equal(["one-eu", "two-eu"], await PostsOfAsync(amal));
    }

    [Fact]
    public async Task Lose_what_it_gives_them_no_more_and_keep_what_an_administrator_gave_them()
    {
        var amal = await ComeAsync(Amal("one-eu", "two-eu"));
        await DoAsync(new AssignPost("three-eu", amal!.PersonId));

        await ComeAsync(Amal("two-eu"));

        Assert.Equal(["three-eu", "two-eu"], await PostsOfAsync(amal));
    }

    [Fact]
    public async Task Hold_nothing_that_was_not_given_to_them() => Assert.Empty(await PostsOfAsync(await ComeAsync(Amal())));

    [Fact]
    public async Task Drive_nobody_from_a_post()
    {
        var amal = await ComeAsync(Amal("one-eu"));

        var basma = await ComeAsync(Amal("one-eu") with { Subject = "basma" });

        Assert.Equal(["one-eu"], await PostsOfAsync(amal));
        Assert.Empty(await PostsOfAsync(basma));
    }

    [Fact]
    public async Task Are_the_same_person_each_time_and_another_one_when_another_issuer_says_so()
    {
        var first = await ComeAsync(Amal());

        Assert.Equal(first, await ComeAsync(Amal("one-eu")));
        Assert.NotEqual(first, await ComeAsync(Amal() with { Issuer = "https://elsewhere.example.org" }));
    }

    [Fact]
    public async Task Are_shut_out_by_disabling_their_account()
    {
        var amal = await ComeAsync(Amal("one-eu"));
        await DoAsync(new DisableAccount(amal!.AccountId));

        Assert.Null(await ComeAsync(Amal("one-eu")));
    }

    [Fact]
    public async Task Are_nobody_whom_an_administrator_can_forestall_or_give_a_password()
    {
        var forestalled = await _host.Get<Dispatcher>().SendAsync(
            Caller.System(Door.CommandLine), new OpenAccount("amal", "Amal", "UN", PersonId: Amal().PersonId), Cancellation);
        var amal = await ComeAsync(Amal());
        var reset = await _host.Get<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), new ResetAccount(amal!.AccountId), Cancellation);

        Assert.Equal(("input.invalid", "account.of_provider"), (forestalled.Rejection.Code, reset.Rejection.Code));
    }

    private static ForeignPerson Amal(params string[] posts) =>
        new("east", "https://east.example.org", "amal", "Amal", "EU", [.. posts], ["one-eu", "two-eu", "one-un", "no-such-post"]);

    private async Task<Recognised?> ComeAsync(ForeignPerson person)
    {
        await using var scope = _host.Get<IServiceScopeFactory>().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ForeignPeople>().RecogniseAsync(person, Cancellation);
    }

    private async Task<IEnumerable<string?>> PostsOfAsync(Recognised? person)
    {
        var ways = await _host.Get<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), new GetWaysToAct(person!.PersonId), Cancellation);
        return ways.Value.Select(way => way.PostId).Order(StringComparer.Ordinal);
    }

    private async Task DoAsync<T>(ICommand<Outcome<T>> command) =>
        _ = (await _host.Get<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), command, Cancellation)).Value;
}
