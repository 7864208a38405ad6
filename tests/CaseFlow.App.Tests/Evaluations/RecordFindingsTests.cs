using CaseFlow.App.Evaluations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Evaluations;

public sealed class RecordFindingsTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Records_what_the_evaluator_found(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var appointed = await host.AppointEvaluatorAsync();

        await host.DoAsync("eval-un", host.Findings());

        var evaluation = Assert.Single(await host.AskAsync(new GetEvaluationsById([appointed.EvaluationId])));
        Assert.Equal("Benghazi was spared", evaluation.Findings!.Effect);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_case_without_an_evaluation(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("eval-un", host.Findings());

        Assert.Equal("evaluation.not_found", outcome.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_judge_who_has_worked_on_the_case_from_another_post(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.AppointEvaluatorAsync();
        var secondPost = Caller.Of(new Actor("person-coord-un", "eval-un", "UN"), ["EVAL@UN"], Door.Http);
        var substitute = Caller.Of(new Actor("person-coord-un", "coord-un", "UN", OnBehalfOf: "eval-un"), ["EVAL@UN"], Door.Http);

        Assert.Equal("evaluation.judge_worked_on_case", (await host.SendAsync(secondPost, host.Findings())).Rejection.Code);
        Assert.Equal("evaluation.judge_worked_on_case", (await host.SendAsync(substitute, host.Findings())).Rejection.Code);
    }
}
