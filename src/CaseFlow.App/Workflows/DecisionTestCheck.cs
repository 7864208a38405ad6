using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Engine.Reading;

namespace CaseFlow.App.Workflows;

/// <summary>Decides the examples that come with a decision model: one that comes out otherwise refuses the deployment, a rule without any is advice.</summary>
internal static class DecisionTestCheck
{
    public static IEnumerable<WorkflowProblem> Check(WorkflowResource tests, DecisionModel model)
    {
        if (DecisionTestFile.TryRead(tests.Text, out var unreadable) is not { } file)
        {
            return [new(tests.Name, null, FindingGrade.Error, unreadable!.Message, unreadable.Line)];
        }

        var run = file.Run(model);
        var failed =
            from result in run.Results
            from problem in result.Problems
            select new WorkflowProblem(tests.Name, result.Name, FindingGrade.Error, problem);
        var untested =
            from rule in run.Untested
            select new WorkflowProblem(
                tests.Name, rule.RuleId, FindingGrade.Degraded, $"Expected a test of each rule, but none matches {rule.RuleId} of {rule.DecisionId}.");
        return failed.Concat(untested);
    }
}
