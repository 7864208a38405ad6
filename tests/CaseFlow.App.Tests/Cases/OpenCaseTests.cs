using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Given;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class OpenCaseTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_new_case_is_in_triage_and_goes_by_its_own_clock(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        var opened = Assert.Single(await host.ReadAsync(new GetCases([host.CaseId])));

        Assert.Equal((CaseStage.Triage, CaseState.Active, TimeBase.Exercise, AppHost.Start), (opened.Stage, opened.State, opened.TimeBase, opened.OpenedAt));
        Assert.Equal(["EU", "NATO", "UN"], opened.Owners);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_id_is_taken_once(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        Assert.Equal("case.already_open", await host.RefusedAsync(Posts.Coordinator, AppHost.NewCase with { CaseId = host.CaseId }));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_has_no_post_for_it_opens_none(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        Assert.Equal("caller.role_needed", await host.RefusedAsync(Posts.Of("cso-un"), AppHost.NewCase));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task All_mistakes_of_form_are_told_at_once(DatabaseProvider provider)
    {
        await using var host = await AppHost.StartAsync(provider);

        var outcome = await host.SendAsync(Posts.Coordinator, AppHost.NewCase with { Title = "", Country = "Libya" });

        Assert.Equal(["title", "country"], outcome.Rejections.Select(rejection => rejection.Path));
    }
}
