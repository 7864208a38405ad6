using CaseFlow.App.Evaluations;
using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Evaluations;

public sealed class AppointEvaluatorTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Opens_an_evaluation_that_awaits_its_consulted_parties(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var appointed = await host.AppointEvaluatorAsync();

        var evaluation = Assert.Single(await host.AskAsync(new GetEvaluations([host.CaseId])));
        Assert.Equal(("eval-un", EvaluationState.Open), (evaluation.EvaluatorPost, evaluation.State));
        var parties = await host.AskAsync(new GetConsultations([appointed.EvaluationId]));
        Assert.Equal([("Brazil", true), ("France", false)], parties.Select(party => (party.Party, party.OutsideAlliance)));
        Assert.All(parties, party => Assert.Null(party.Reply));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_post_that_has_worked_on_the_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("dir-un", host.AppointEvaluator(post: "coord-un"));

        Assert.Equal("evaluation.evaluator_worked_on_case", outcome.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_post_whose_deputy_has_worked_on_the_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("eval-un", "admin-un");
        await host.SendAsync(DirectoryInputs.SignedIn("person-admin-un", "admin-un"), new NameDeputy("eval-un", "person-coord-un"));

        var outcome = await host.SendAsync("dir-un", host.AppointEvaluator());

        Assert.Equal("evaluation.evaluator_worked_on_case", outcome.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_to_hear_nobody_outside_the_alliance(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("dir-un", host.AppointEvaluator(outside: false));

        Assert.Equal("evaluation.nobody_outside", outcome.Rejection.Code);
    }
}
