using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Assessments.AssessmentStories;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class ClosingAnAssessmentTests
{
    [Fact]
    public void Follows_the_agreed_rating() =>
        Specs.Assessment.Given(ToClosure[..^1]).When(new AssessmentCommand.Close()).Then(new AssessmentEvent.Closed(Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Is_refused_before_it() => Specs.Assessment.Given(Opened).When(new AssessmentCommand.Close()).ThenRefused(AssessmentRejections.NotAgreed);

    [Fact]
    public void Does_nothing_twice() => Specs.Assessment.Given(ToClosure).When(new AssessmentCommand.Close()).ThenNothing();
}
