using CaseFlow.App.Evaluations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Evaluations;

public sealed class CloseEvaluationWhenGateDecidedTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_decision_at_G4_to_close_closes_the_evaluation(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.AppointEvaluatorAsync();
        await host.DoAsync("eval-un", new AnswerConsultation(host.CaseId, "Brazil", new DateOnly(2011, 2, 25), ConsultationReply.Silent));
        await host.DoAsync("eval-un", host.Findings());

        await host.DoAsync("dir-un", host.DecideGate(Gate.G4, GateDecision.Close));

        var evaluation = Assert.Single(await host.AskAsync(new GetEvaluations([host.CaseId])));
        Assert.Equal((EvaluationState.Closed, CaseHost.Start), (evaluation.State, evaluation.ClosedAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_evaluation_that_has_heard_nobody_outside_refuses_the_decision(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.AppointEvaluatorAsync();
        await host.DoAsync("eval-un", new AnswerConsultation(host.CaseId, "France", new DateOnly(2011, 2, 25), ConsultationReply.Silent));
        await host.DoAsync("eval-un", host.Findings());

        var outcome = await host.SendAsync("dir-un", host.DecideGate(Gate.G4, GateDecision.Close));

        Assert.Equal("evaluation.no_outside_view", outcome.Rejection.Code);
    }
}
