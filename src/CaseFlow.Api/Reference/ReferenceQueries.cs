using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Organisations;

namespace CaseFlow.Api.Reference;

[QueryFields]
internal sealed class ReferenceQueries
{
    [Description("Posts by id: duties and tasks belong to them, persons hold them.")]
    public static async Task<IEnumerable<PostView>> Posts(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new GetPosts(), cancellation);
}
