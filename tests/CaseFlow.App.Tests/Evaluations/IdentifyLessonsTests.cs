using CaseFlow.App.Evaluations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Evaluations;

public sealed class IdentifyLessonsTests
{
    private static readonly Lesson DayAfter = new(
        "No plan for the day after", "Nobody owned it", "No response plan without one", "template", "coord-un", new DateOnly(2011, 8, 24));

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Numbers_lessons_on_within_an_evaluation(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var appointed = await host.AppointEvaluatorAsync();
        await host.DoAsync("eval-un", new IdentifyLessons(host.CaseId, [DayAfter, DayAfter with { Target = "lexicon" }]));

        await host.DoAsync("eval-un", new IdentifyLessons(host.CaseId, [DayAfter with { Target = "training" }]));

        var lessons = await host.AskAsync(new GetLessons([appointed.EvaluationId]));
        Assert.Equal([(1, "template"), (2, "lexicon"), (3, "training")], lessons.Select(lesson => (lesson.Number, lesson.Target)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_lesson_that_is_due_already(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.AppointEvaluatorAsync();

        var outcome = await host.SendAsync("eval-un", new IdentifyLessons(host.CaseId, [DayAfter with { DueOn = new DateOnly(2011, 1, 1) }]));

        Assert.Equal("evaluation.lesson_overdue", outcome.Rejection.Code);
    }

    [Fact]
    public async Task Asks_for_a_target_that_lessons_change()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var outcome = await host.SendAsync("eval-un", new IdentifyLessons(host.CaseId, [DayAfter with { Target = "weather" }]));

        Assert.Equal("lessons[0].target", Assert.Single(outcome.Rejections).Path);
    }
}
