using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading;

namespace CaseFlow.App.Workflows;

/// <summary>Checks that what is bound to its own deployment is part of it: called processes, decisions and forms.</summary>
internal static class WorkflowReferences
{
    public static IEnumerable<WorkflowProblem> Check(WorkflowBundle bundle, IReadOnlyCollection<ReadDefinition> definitions) =>
        bundle.Processes.Values.SelectMany(process => Missing(process, bundle, FileOf(process, definitions)));

    private static string FileOf(ProcessModel process, IReadOnlyCollection<ReadDefinition> definitions) =>
        definitions.First(definition => definition.Kind is DefinitionKind.Process && definition.Key == process.Id).Resource.Name;

    private static IEnumerable<WorkflowProblem> Missing(ProcessModel process, WorkflowBundle bundle, string file) =>
        process.Nodes.SelectMany(node => References(node, bundle)).Select(missing => new WorkflowProblem(
            file, missing.ElementId, FindingGrade.Error,
            $"Expected {missing.What} {missing.Id} in the same deployment, but it is not there: deploy it along, or bind to latest."));

    private static IEnumerable<(string ElementId, string What, string Id)> References(FlowNode node, WorkflowBundle bundle)
    {
        if (node is CallActivity { Binding: BindingType.Deployment, ProcessId: ModelExpression.Literal { Text: var processId } }
            && !bundle.Processes.ContainsKey(processId))
        {
            yield return (node.Id, "the process", processId);
        }

        if (node is BusinessRuleTask { Implementation: RuleImplementation.CalledDecision { Binding: BindingType.Deployment } called }
            && called.DecisionId is ModelExpression.Literal { Text: var decisionId }
            && !bundle.Decisions.ContainsKey(decisionId))
        {
            yield return (node.Id, "the decision", decisionId);
        }

        if (FormOf(node) is { Binding: BindingType.Deployment, FormId: var formId } && !bundle.Forms.ContainsKey(formId))
        {
            yield return (node.Id, "the form", formId);
        }
    }

    private static FormReference? FormOf(FlowNode node) => node switch
    {
        UserTask task => task.Form,
        StartEvent start => start.Form,
        _ => null,
    };
}
