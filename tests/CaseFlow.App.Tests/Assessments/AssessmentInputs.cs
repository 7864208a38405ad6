using CaseFlow.App.Assessments;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Assessments;

namespace CaseFlow.App.Tests.Assessments;

internal static class AssessmentInputs
{
    public static ScopeAssessment Scope(Guid caseId) => new(caseId, "Who is at risk, and from whom?", ["EU", "NATO", "UN"], 10);

    public static SubmitContribution Contribution(Guid caseId, RiskLevel level) =>
        new(caseId, [.. RiskFactors.All.Select(factor => new FactorRating(factor, level, Trend.Rising, Confidence.Moderate, ["evidence-1"]))]);

    public static AgreeRating Agreed(Guid caseId, RiskLevel level, params Dissent[] dissents) =>
        new(caseId, [.. RiskFactors.All.Select(factor => new AgreedRating(factor, level, Trend.Rising, [.. dissents], "D01", null))]);

    public static async Task<AssessmentView> AssessmentAsync(this CaseHost host) => Assert.Single(await host.AskAsync(new GetAssessments([host.CaseId])));
}
