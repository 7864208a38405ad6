using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Tests.Warnings;

internal static class WarningInputs
{
    public static RecordWarning Record(Guid caseId) =>
        new(caseId, "UN Special Advisers", "The statement recalls the responsibility to protect.", "UN press release");

    public static TriageWarning Triage(Guid caseId) => new(
        caseId, Answer.Yes, Answer.Yes, Answer.Yes, SourceGrade.B, 2, CasePhase.Response, false, StartSource.Signal, "Two sources agree.");

    public static DecideWarning Act(Guid caseId) => new(caseId, WarningOutcome.Act, "It cannot wait.");

    public static async Task<WarningView> WarningAsync(this CaseHost host) => Assert.Single(await host.AskAsync(new GetWarnings([host.CaseId])));
}
