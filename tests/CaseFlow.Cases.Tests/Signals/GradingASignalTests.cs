using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using static CaseFlow.Cases.Tests.Signals.SignalStories;

namespace CaseFlow.Cases.Tests.Signals;

public sealed class GradingASignalTests
{
    private static readonly SignalCommand.Grade Grade = new(new EvidenceGrade(SourceGrade.C, 3), "One report");

    [Fact]
    public void Is_possible_as_often_as_somebody_knows_better() =>
        Specs.Signal.Given(ByCase).When(Grade).Then(new SignalEvent.Graded(Grade.Value, "One report", Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Is_refused_without_grounds() => Specs.Signal.Given(TakenUp).When(Grade with { Grounds = " " }).ThenRefused(SignalRejections.NoGrounds);

    [Fact]
    public void Is_refused_outside_the_scale() =>
        Specs.Signal.Given(TakenUp).When(Grade with { Value = new EvidenceGrade(SourceGrade.C, 0) }).ThenRefused(WarningRejections.UnknownInformationGrade);
}
