using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Assessments.AssessmentStories;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class OpeningAnAssessmentTests
{
    private static readonly AssessmentCommand.Open Open = new(Opened.Id, Opened.Questions, Opened.Asked, TimeSpan.FromHours(24));

    [Fact]
    public void Says_whom_it_asks_and_until_when() => Specs.Assessment.When(Open).Then(Opened);

    [Fact]
    public void Asks_somebody() => Specs.Assessment.When(Open with { Asked = [] }).ThenRefused(AssessmentRejections.NobodyAsked);

    [Fact]
    public void Leaves_time_to_answer() => Specs.Assessment.When(Open with { Window = TimeSpan.Zero }).ThenRefused(AssessmentRejections.NoWindow);

    [Fact]
    public void Happens_once() => Specs.Assessment.Given(Opened).When(Open).ThenRefused(AssessmentRejections.AlreadyOpen);
}
