using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Drafts;
using CaseFlow.App.Paging;

namespace CaseFlow.Api.Drafts;

[QueryFields]
internal sealed class DraftQueries
{
    [Description("What the caller has begun to fill in, the last saved first; among them drafts of tasks that ended without the caller.")]
    public static Task<Connection<DraftNode>> MyDrafts(CallerContext caller, PageRequest page, CancellationToken cancellation = default) =>
        caller.ListAsync(new ListDrafts(page), DraftNode.Of, cancellation);
}
