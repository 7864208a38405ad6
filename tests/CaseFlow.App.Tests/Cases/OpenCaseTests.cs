using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class OpenCaseTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_new_case_is_in_triage(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var opened = await host.DoAsync("coord-un", CaseInputs.NewCase);

        var view = Assert.Single(await host.AskAsync(new GetCases([opened.CaseId])));
        Assert.Equal((opened.Reference, CaseStage.Triage, CaseState.Active, CaseHost.Start), (view.Reference, view.Stage, view.State, view.OpenedAt));
        Assert.Equal(["EU", "NATO", "UN"], view.Owners);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_same_key_at_the_same_time_opens_one_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => host.SendAsync("coord-un", CaseInputs.NewCase, key: "once").AsTask()));

        Assert.Single(opened.Select(outcome => outcome.Value).Distinct());
        Assert.Equal(2, (await host.AskAsync(new ListCases(new CaseFilter(), new PageRequest(10)))).Items.Length);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_exercise_starts_at_its_own_time(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var past = new DateTimeOffset(2008, 1, 28, 9, 0, 0, TimeSpan.Zero);

        var opened = await host.DoAsync("coord-un", CaseInputs.NewCase with { ExerciseStartsAt = past });

        var view = Assert.Single(await host.AskAsync(new GetCases([opened.CaseId])));
        Assert.Equal((TimeBase.Exercise, past), (view.TimeBase, view.OpenedAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_id_is_taken_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("case.already_open", await host.RefusalAsync("coord-un", CaseInputs.NewCase with { CaseId = host.CaseId }));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_has_no_post_for_it_opens_none(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("caller.role_needed", await host.RefusalAsync("cso-un", CaseInputs.NewCase));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task All_mistakes_of_form_are_told_at_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("coord-un", CaseInputs.NewCase with { Title = "", Country = "Libya" });

        Assert.Equal(["title", "country"], outcome.Rejections.Select(rejection => rejection.Path));
    }
}
