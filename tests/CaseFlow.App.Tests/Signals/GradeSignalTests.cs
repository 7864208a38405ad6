using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Imports;
using CaseFlow.Cases.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Signals;

public sealed class GradeSignalTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_grade_is_added_to_the_earlier_ones(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var id = await host.ReportAsync();

        await host.DoAsync("analyst-un", new GradeSignal(id, SourceGrade.A, 1, "Confirmed by two others"));

        var signal = await host.SignalAsync(id);
        Assert.Equal((SourceGrade.A, 1), (signal.SourceGrade, signal.InformationGrade));
        var grades = await host.AskAsync(new GetSignalGrades([id]));
        Assert.Equal(
            [(SourceGrade.B, 2, "fp-un"), (SourceGrade.A, 1, "analyst-un")], grades.Select(one => (one.SourceGrade, one.InformationGrade, one.PostId)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_imported_signal_keeps_its_grade_when_its_source_revises_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ImportAsync(SignalFiles.Of(SignalFiles.Row("1", best: "7")));
        var id = Assert.Single(await host.SignalsAsync()).SignalId;

        await host.DoAsync("analyst-un", new GradeSignal(id, SourceGrade.B, 2, "A careful source"));
        await host.ImportAsync(SignalFiles.Of(SignalFiles.Row("1", best: "9")));

        var signal = await host.SignalAsync(id);
        Assert.Equal((9, SourceGrade.B), (signal.Content.Harm.Killed.Best, signal.SourceGrade));
    }

    [Fact]
    public async Task There_must_be_such_a_signal()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        Assert.Equal("signal.not_found", await host.RefusalAsync("analyst-un", new GradeSignal(CaseHost.UnknownId, SourceGrade.B, 2, "Grounds")));
    }
}
