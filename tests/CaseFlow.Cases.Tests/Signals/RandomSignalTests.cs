using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using CsCheck;

namespace CaseFlow.Cases.Tests.Signals;

public sealed class RandomSignalTests
{
    public static readonly Gen<TriageRequest> AnyTriage =
        Gen.Select(AnyCommand.AnyOf<TriageOutcome>(), AnyCommand.Text, Gen.Bool, Gen.Bool, AnyCommand.Moment.Nullable())
            .Select((outcome, grounds, isOpen, isDescribed, until) => new TriageRequest(
                outcome, grounds, SignalStories.TheCase, isOpen, isDescribed ? SignalStories.Libya : null, until));

    private static readonly Gen<SignalCommand> Any = Gen.OneOf<SignalCommand>(
        Gen.Const(SignalStories.Report),
        Gen.Const(new SignalCommand.TakeUp(SignalStories.Id, "ucdp-ged", "1")),
        Gen.Select(AnyCommand.Text, AnyCommand.AnyOf<SourceGrade>(), Gen.Int[0, 7])
            .Select((grounds, source, information) => new SignalCommand.Grade(new EvidenceGrade(source, information), grounds)),
        Gen.Const(new SignalCommand.JoinCluster(new ClusterId(SignalStories.Id.Value))),
        AnyTriage.Select(request => new SignalCommand.Triage(request)),
        Gen.Const(new SignalCommand.EndWatch()),
        Gen.Const(new SignalCommand.Return(SignalStories.TheCase, "case.closed")));

    [Fact]
    public void Random_commands_never_break_a_signal() => Specs.Signal.HoldFor(Any);
}
