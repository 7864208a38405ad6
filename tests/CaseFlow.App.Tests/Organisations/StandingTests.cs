using CaseFlow.App.Cases;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Cases;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Access;
using CaseFlow.Testing;
using static CaseFlow.App.Tests.Organisations.DirectoryInputs;

namespace CaseFlow.App.Tests.Organisations;

public sealed class StandingTests
{
    private const string NoStanding = "caller.no_standing";

    private static readonly ListTasks Inbox = new(TaskSelection.AllOpen, null, new PageRequest(10));

    public static TheoryData<Door> Doors => [Door.Http, Door.Circuit, Door.Subscription];

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_holds_a_post_acts_from_it_until_they_are_let_go_and_then_no_longer(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("fp-eu", "admin-eu");
        var anna = SignedIn("person-fp-eu", "fp-eu");

        var opened = await host.SendAsync(anna, CaseInputs.NewCase);
        await host.SendAsync(SignedIn("person-admin-eu", "admin-eu"), new LetPersonGo("EU", "person-fp-eu"));

        Assert.False(opened.IsRejected);
        Assert.Equal(NoStanding, (await host.SendAsync(anna, CaseInputs.NewCase)).Rejection.Code);
        Assert.Equal(NoStanding, (await host.AskAsync(anna, Inbox)).Rejection.Code);
    }

    [Theory, MemberData(nameof(Doors))]
    public async Task It_is_looked_up_behind_every_door_by_which_people_come(Door door)
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-eu");

        Assert.False((await host.AskAsync(SignedIn("person-fp-eu", "fp-eu", door: door), Inbox)).IsRejected);
        Assert.Equal(NoStanding, (await host.AskAsync(SignedIn("person-fp-un", "fp-eu", door: door), Inbox)).Rejection.Code);
        Assert.Equal(NoStanding, (await host.AskAsync(SignedIn("person-fp-eu", "fp-un", door: door), Inbox)).Rejection.Code);
        Assert.Equal(NoStanding, (await host.AskAsync(SignedIn("person-fp-eu", null, door: door), Inbox)).Rejection.Code);
    }

    [Fact]
    public async Task Tasks_bring_in_roles_that_read_by_name_and_no_shipped_one_that_reads_as_its_organisation()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-un");

        var shipped = (await host.Get<OrganisationDirectory>().CurrentAsync(TestContext.Current.CancellationToken)).CommonRoles.Values;

        Assert.All(shipped, role => Assert.Equal(role.Reads is not ReadingScope.Organisation, Roles.MayReadByName($"{role.Code}@UN")));
        Assert.True(Roles.MayReadByName("WITNESS@UN"));
    }

    [Fact]
    public async Task What_somebody_may_comes_from_the_directory_alone()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-eu", "coord-un", "admin-un");
        var standings = host.Get<Standings>();

        var focalPoint = await standings.ResolveAsync(SignedIn("person-fp-eu", "fp-eu"), TestContext.Current.CancellationToken);
        var coordinator = await standings.ResolveAsync(SignedIn("person-coord-un", "coord-un"), TestContext.Current.CancellationToken);
        var administrator = await standings.ResolveAsync(SignedIn("person-admin-un", "admin-un"), TestContext.Current.CancellationToken);

        Assert.Equal((new Actor("person-fp-eu", "fp-eu", "EU"), "FP@EU"), (focalPoint!.Actor, Assert.Single(focalPoint.Groups)));
        Assert.Equal(
            (ReadingScope.Organisation, false, Classification.Restricted),
            (focalPoint.Reader.Reads, focalPoint.Reader.IsHub, focalPoint.Reader.Ceiling));
        Assert.True(coordinator!.Reader.IsHub);
        Assert.Equal(ReadingScope.Nothing, administrator!.Reader.Reads);
    }

    [Fact]
    public async Task A_deputy_acts_on_behalf_of_the_post_while_its_holder_is_away()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-eu", "desk-eu", "admin-eu");
        var deputy = SignedIn("person-desk-eu", "desk-eu", "fp-eu");
        var administrator = SignedIn("person-admin-eu", "admin-eu");
        await host.SendAsync(administrator, new NameDeputy("fp-eu", "person-desk-eu"));

        var whileThere = await host.SendAsync(deputy, CaseInputs.NewCase);
        await host.SendAsync(SignedIn("person-fp-eu", "fp-eu"), new NoteAbsence("fp-eu", CaseHost.Start.AddDays(1)));
        var whileAway = await host.SendAsync(deputy, CaseInputs.NewCase);

        Assert.Equal(NoStanding, whileThere.Rejection.Code);
        var history = await host.AskAsync(new ListCaseHistory(whileAway.Value.CaseId, new PageRequest(1)));
        Assert.Equal(new Actor("person-desk-eu", "desk-eu", "EU", "fp-eu"), Assert.Single(history.Items).Value.Actor);
        host.Clock.SetUtcNow(CaseHost.Start.AddDays(1));
        Assert.Equal(NoStanding, (await host.SendAsync(deputy, CaseInputs.NewCase)).Rejection.Code);
    }

    [Fact]
    public async Task A_substitute_acts_within_scope_and_until_the_end_date()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-eu", "desk-eu", "admin-eu");
        await host.SendAsync(SignedIn("person-admin-eu", "admin-eu"), new ChangePost("fp-eu", Groups: ["FP@EU", "DIR@EU"]));
        var substitution = new AppointSubstitute("fp-eu", "person-desk-eu", CaseHost.Start.AddDays(1), Scope: ["DIR@EU"]);
        Assert.False((await host.SendAsync(SignedIn("person-fp-eu", "fp-eu"), substitution)).IsRejected);
        var substitute = SignedIn("person-desk-eu", "desk-eu", "fp-eu");

        var standing = await host.Get<Standings>().ResolveAsync(substitute, TestContext.Current.CancellationToken);
        Assert.Equal("DIR@EU", Assert.Single(standing!.Groups));
        await host.SendAsync(SignedIn("person-fp-eu", "fp-eu"), new EndSubstitution("fp-eu", "person-desk-eu"));
        Assert.Equal(NoStanding, (await host.AskAsync(substitute, Inbox)).Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Access_ends_at_its_term_without_any_timer_and_the_timer_writes_it_down(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("fp-eu", "admin-eu");
        var anna = SignedIn("person-fp-eu", "fp-eu");
        await host.SendAsync(SignedIn("person-admin-eu", "admin-eu"), new EndHolding("fp-eu", "person-fp-eu", CaseHost.Start.AddHours(1)));

        Assert.False((await host.AskAsync(anna, Inbox)).IsRejected);
        host.Clock.SetUtcNow(CaseHost.Start.AddHours(1));
        Assert.Equal(NoStanding, (await host.AskAsync(anna, Inbox)).Rejection.Code);

        await host.WaitUntilAsync(CaseHost.Start.AddHours(1));
        var post = (await host.Get<OrganisationDirectory>().CurrentAsync(TestContext.Current.CancellationToken)).Find("fp-eu")!;
        Assert.Equal(CaseHost.Start.AddHours(1), Assert.Single(post.Appointments).EndedAt);
    }

    [Fact]
    public async Task Looking_somebody_up_asks_the_database_nothing_once_it_is_known()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-eu");
        var directory = host.Get<OrganisationDirectory>();

        var first = await directory.CurrentAsync(TestContext.Current.CancellationToken);
        await host.SendAsync(SignedIn("person-fp-eu", "fp-eu"), CaseInputs.NewCase);

        Assert.Same(first, await directory.CurrentAsync(TestContext.Current.CancellationToken));
    }
}
