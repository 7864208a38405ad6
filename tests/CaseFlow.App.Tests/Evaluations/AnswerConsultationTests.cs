using CaseFlow.App.Evaluations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Evaluations;

public sealed class AnswerConsultationTests
{
    private static readonly DateOnly Invited = new(2011, 2, 25);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Records_answers_and_silence(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var appointed = await host.AppointEvaluatorAsync();

        await host.DoAsync("eval-un", new AnswerConsultation(host.CaseId, "Brazil", Invited, ConsultationReply.Answered, "Responsibility while protecting"));
        await host.DoAsync("eval-un", new AnswerConsultation(host.CaseId, "France", Invited, ConsultationReply.Silent));

        var parties = await host.AskAsync(new GetConsultations([appointed.EvaluationId]));
        Assert.Equal(
            [(ConsultationReply.Answered, "Responsibility while protecting"), (ConsultationReply.Silent, null)],
            parties.Select(party => (party.Reply!.Value, party.Text)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_party_that_is_not_consulted(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.AppointEvaluatorAsync();

        var outcome = await host.SendAsync("eval-un", new AnswerConsultation(host.CaseId, "Atlantis", Invited, ConsultationReply.Silent));

        Assert.Equal("evaluation.not_consulted", outcome.Rejection.Code);
    }

    [Fact]
    public async Task Asks_for_the_text_of_an_answer()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var outcome = await host.SendAsync("eval-un", new AnswerConsultation(host.CaseId, "Brazil", Invited, ConsultationReply.Answered));

        Assert.Equal(("input.invalid", "text"), (outcome.Rejection.Code, outcome.Rejection.Path));
    }
}
