using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Cases;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Timers;

public sealed class GetCaseClocksTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Tells_the_time_of_an_exercise_and_that_of_a_live_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var exercise = await host.DoAsync("coord-un", CaseInputs.NewCase with { ExerciseStartsAt = CaseHost.Start.AddYears(-3) });
        await host.DoAsync("coord-un", new AdvanceClock(exercise.CaseId, CaseHost.Start.AddYears(-2)));

        var clocks = await host.AskAsync(new GetCaseClocks([host.CaseId, exercise.CaseId]));

        Assert.Contains(new CaseClockView(host.CaseId, TimeBase.Live, CaseHost.Start), clocks);
        Assert.Contains(new CaseClockView(exercise.CaseId, TimeBase.Exercise, CaseHost.Start.AddYears(-2)), clocks);
    }
}
