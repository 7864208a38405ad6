using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class ClosingACaseTests
{
    private static readonly CaseCommand.EnterStage Close = new(CaseStage.Closed, HasApprovedPlan: true, HasClosedEvaluation: true);

    private static readonly CaseEvent[] ClosedNow = [Entered(CaseStage.Closed), new CaseEvent.Closed(Contexts.Coordinator, Contexts.Now)];

    [Fact]
    public void Follows_a_closed_evaluation() =>
        Specs.Case.Given(Opened, Entered(CaseStage.Design), Entered(CaseStage.Evaluation)).When(Close).Then(ClosedNow);

    [Fact]
    public void Is_refused_while_the_evaluation_is_open() =>
        Specs.Case.Given(Opened, Entered(CaseStage.Design), Entered(CaseStage.Evaluation))
            .When(Close with { HasClosedEvaluation = false })
            .ThenRefused(CaseRejections.NoClosedEvaluation);

    [Fact]
    public void Needs_no_evaluation_of_a_declined_case() =>
        Specs.Case.Given(ToDecline).When(Close with { HasClosedEvaluation = false }).Then(ClosedNow);

    [Fact]
    public void Does_nothing_twice() => Specs.Case.Given(ToClosure).When(Close).ThenNothing();

    [Fact]
    public void Leaves_nothing_to_decide() =>
        Specs.Case.Given(ToClosure).When(new CaseCommand.DecideGate(Act, true)).ThenRefused(CaseRejections.Closed);

    [Fact]
    public void Leaves_the_public_record_open_to_critics() =>
        Specs.Case.Given(ToClosure).When(new CaseCommand.AddRecordEntry(Critique))
            .Then(new CaseEvent.RecordEntryAdded(Critique, Contexts.Coordinator, Contexts.Now));
}
