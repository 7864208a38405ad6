using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Paging;
using CaseFlow.App.Workflows;

namespace CaseFlow.Api.Workflows;

[QueryFields]
internal sealed class WorkflowQueries
{
    [Description("What is deployed, by kind and key.")]
    public static Task<Connection<DefinitionView>> Workflows(
        CallerContext caller,
        PageRequest page,
        [Description("Only one kind.")] DefinitionKind? kind = null,
        [Description("Whether older versions are left out.")] bool newestOnly = true,
        [Description("Only those of one process, decision or form id, or key of reference data.")] string? key = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListWorkflows(kind, newestOnly, page, key), definition => definition, cancellation);

    [Description("The file of something deployed, as it was handed in; null when there is none.")]
    public static Task<WorkflowResource?> WorkflowResource(
        CallerContext caller,
        [Description("What kind of thing.")] DefinitionKind kind,
        [Description("Its process, decision or form id, or the key of reference data.")] string key,
        [Description("Which version; the newest when left out.")] int? version = null,
        CancellationToken cancellation = default) =>
        caller.FindAsync(new GetDefinitionText(kind, key, version), file => file, cancellation);

    [Description("What deployWorkflow would find in files, graded; nothing is stored. Errors refuse, the rest does less than is drawn, or nothing.")]
    public static async Task<IEnumerable<WorkflowProblem>> WorkflowFindings(
        CallerContext caller, [Description("The files of one deployment.")] IReadOnlyList<WorkflowFile> resources, CancellationToken cancellation)
    {
        var found = await caller.AskAsync(new CheckWorkflow([.. resources.Select(file => new WorkflowResource(file.Name, file.Text))]), cancellation);
        return found;
    }

    [Description("The steps of a deployed process in words; null when there is none of that id.")]
    public static async Task<IEnumerable<ProcessStep>?> ProcessOutline(
        CallerContext caller,
        [Description("The id of the process.")] string key,
        [Description("Which version; the newest when left out.")] int? version = null,
        CancellationToken cancellation = default) =>
        await caller.FindAsync(new GetProcessOutline(key, version), steps => steps.AsEnumerable(), cancellation);

    [Description("The decisions of a deployed DMN file as tables; null when there is none of that id.")]
    public static async Task<IEnumerable<DecisionTableView>?> DecisionTables(
        CallerContext caller,
        [Description("The id of one of its decisions.")] string key,
        [Description("Which version; the newest when left out.")] int? version = null,
        CancellationToken cancellation = default) =>
        await caller.FindAsync(new GetDecisionTables(key, version), tables => tables.AsEnumerable(), cancellation);

    [Description("The examples that were deployed beside a DMN file; null when there are none of that key.")]
    public static async Task<IEnumerable<DecisionTestView>?> DecisionTests(
        CallerContext caller,
        [Description("The name of their file without .dmn.tests.json.")] string key,
        [Description("Which version; the newest when left out.")] int? version = null,
        CancellationToken cancellation = default) =>
        await caller.FindAsync(new GetDecisionTests(key, version), tests => tests.AsEnumerable(), cancellation);
}

[Description("A file that is not deployed.")]
public sealed record WorkflowFile
{
    [Description("Its name with its ending, which decides how it is read: .bpmn, .dmn, .form, .json or .dmn.tests.json.")]
    public required string Name { get; init; }

    [Description("The whole file.")]
    public required string Text { get; init; }
}
