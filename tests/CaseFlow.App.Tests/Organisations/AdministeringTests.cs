using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Access;
using CaseFlow.Testing;
using static CaseFlow.App.Tests.Organisations.DirectoryInputs;

namespace CaseFlow.App.Tests.Organisations;

public sealed class AdministeringTests
{
    private static readonly AddOrganisation Osce =
        new("OSCE", "Organization for Security and Co-operation in Europe", "regional", "Europe/Vienna", "en", Classification.Internal, [new("RESTRICTED", 2)]);

    private static readonly App.Pipeline.Caller Host = SignedIn("person-admin-un", "admin-un");

    private static readonly App.Pipeline.Caller Own = SignedIn("person-admin-eu", "admin-eu");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_hosts_administrator_adds_an_organisation_with_posts_and_people(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("admin-un");

        Assert.Equal("OSCE", (await host.SendAsync(Host, Osce)).Value.OrganisationId);
        Assert.False((await host.SendAsync(Host, new SetRole("OSCE", "HCNM", "High Commissioner", ReadingScope.Organisation))).IsRejected);
        Assert.False((await host.SendAsync(Host, new AddPost("OSCE", "hcnm-osce", "Adviser", "HCNM"))).IsRejected);
        Assert.False((await host.SendAsync(Host, new AssignPost("hcnm-osce", "person-new"))).IsRejected);
        Assert.False((await host.SendAsync(Host, new ChangeOrganisation("OSCE", Language: "de"))).IsRejected);

        var organisation = Assert.Single((await host.AskAsync(Host, new GetOrganisations())).Value, one => one.Id == "OSCE");
        Assert.Equal(("de", "HCNM", "RESTRICTED"), (organisation.Language, organisation.Roles[0].Code, organisation.Markings[0].Label));
        var post = Assert.Single((await host.AskAsync(Host, new GetPosts())).Value, one => one.Organisation == "OSCE");
        Assert.Equal(("person-new", "HCNM@OSCE"), (post.Person, Assert.Single(post.Groups)));
        Assert.False((await host.AskAsync(SignedIn("person-new", "hcnm-osce"), new GetPosts())).IsRejected);
    }

    [Fact]
    public async Task An_administrator_looks_after_their_own_organisation_alone()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("admin-un", "admin-eu", "fp-un", "fp-eu");

        Assert.Equal("organisation.host_needed", (await host.SendAsync(Own, Osce)).Rejection.Code);
        Assert.Equal("organisation.other_administrator", (await host.SendAsync(Own, new AssignPost("fp-un", "person-x"))).Rejection.Code);
        Assert.Equal("organisation.needs_host", (await host.SendAsync(Own, new ChangeOrganisation("EU", Ceiling: 3))).Rejection.Code);
        Assert.Equal("post.own_appointment", (await host.SendAsync(Own, new NameDeputy("fp-eu", "person-admin-eu"))).Rejection.Code);
        Assert.Equal("post.not_found", (await host.SendAsync(Own, new EndPost("fp-osce"))).Rejection.Code);
        Assert.Equal("organisation.not_found", (await host.SendAsync(Own, new LetPersonGo("OSCE", "person-x"))).Rejection.Code);
        Assert.Equal("caller.role_needed", (await host.SendAsync(SignedIn("person-fp-eu", "fp-eu"), new EndPost("fp-eu"))).Rejection.Code);
        Assert.False((await host.SendAsync(Own, new ChangeOrganisation("EU", Name: "Union"))).IsRejected);
        Assert.False((await host.SendAsync(Host, new ChangeOrganisation("EU", Ceiling: 3))).IsRejected);
    }

    [Fact]
    public async Task Deputies_substitutes_absences_and_posts_come_and_go()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("admin-eu", "fp-eu", "desk-eu");

        Assert.False((await host.SendAsync(Own, new NameDeputy("fp-eu", "person-desk-eu"))).IsRejected);
        Assert.False((await host.SendAsync(Own, new NoteAbsence("fp-eu", CaseHost.Start.AddDays(3)))).IsRejected);
        Assert.False((await host.SendAsync(Own, new EndAbsence("fp-eu"))).IsRejected);
        Assert.False((await host.SendAsync(Own, new RemoveDeputy("fp-eu", "person-desk-eu"))).IsRejected);
        Assert.Equal("post.not_appointed", (await host.SendAsync(Own, new EndSubstitution("fp-eu", "person-desk-eu"))).Rejection.Code);
        Assert.False((await host.SendAsync(Own, new EndPost("fp-eu"))).IsRejected);

        Assert.DoesNotContain((await host.AskAsync(Own, new GetPosts())).Value, post => post.Id == "fp-eu");
    }

    [Fact]
    public async Task No_file_replaces_what_commands_have_made()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var roles = new WorkflowResource("mine.json", """{"key": "roles", "items": [{"code": "ADMIN", "title": "All", "reads": "organisation"}]}""");

        Assert.Equal("workflow.directory", (await host.SendAsync("coord-un", new DeployWorkflow([roles]))).Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_ships_is_added_once_and_what_was_changed_since_stays(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var shipped = host.Get<ShippedWorkflows>();
        await shipped.DeployAsync(TestContext.Current.CancellationToken);
        Assert.Null(await shipped.AddExercisePostsAsync(TestContext.Current.CancellationToken));

        await host.SendAsync(Host, new LetPersonGo("EU", "person-fp-eu"));
        await host.SendAsync(Host, new EndPost("desk-eu"));
        Assert.Null(await shipped.AddExercisePostsAsync(TestContext.Current.CancellationToken));

        var posts = (await host.AskAsync(Host, new GetPosts())).Value;
        Assert.Null(Assert.Single(posts, post => post.Id == "fp-eu").Person);
        Assert.DoesNotContain(posts, post => post.Id == "desk-eu");
        Assert.Equal("person-fp-eu-deputy", Assert.Single(posts, post => post.Id == "fp-eu-deputy").Person);
    }

    [Fact]
    public async Task Exercise_posts_do_not_come_with_a_deployment_outside_of_development()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.Get<ShippedWorkflows>().DeployAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await host.AskAsync(new GetPosts()));
        Assert.Contains(await host.AskAsync(new GetOrganisations()), organisation => organisation is { Id: "UN", IsHost: true });
    }
}
