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
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListWorkflows(kind, newestOnly, page), definition => definition, cancellation);

    [Description("The file of something deployed, as it was handed in; null when there is none.")]
    public static Task<WorkflowResource?> WorkflowResource(
        CallerContext caller,
        [Description("What kind of thing.")] DefinitionKind kind,
        [Description("Its process, decision or form id, or the key of reference data.")] string key,
        [Description("Which version; the newest when left out.")] int? version = null,
        CancellationToken cancellation = default) =>
        caller.FindAsync(new GetDefinitionText(kind, key, version), file => file, cancellation);
}
