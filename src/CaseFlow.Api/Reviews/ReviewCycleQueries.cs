using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Paging;
using CaseFlow.App.Reviews;
using CaseFlow.Cases.Reviews;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Reviews;

[QueryFields]
internal sealed class ReviewCycleQueries
{
    [Description("Cycles by which cases, doctrine and the lexicon are looked at again, of those that the caller may see; the one set last first.")]
    public static Task<Connection<ReviewCycleView>> ReviewCycles(
        CallerContext caller,
        PageRequest page,
        [Description("Only those about it; all when it is left out.")] ReviewSubject? subject = null,
        [Description("Whether those that have ended are left out.")] bool runningOnly = false,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListReviewCycles(subject, runningOnly, page), cycle => cycle, cancellation);

    [Description("One review cycle; null when there is none that the caller may see.")]
    public static IDataLoaderResult<ReviewCycleView?> ReviewCycle(CallerContext caller, [Description("Which cycle.")] Id<ReviewCycleView> id) =>
        caller.LoadNode<ReviewCycleView>(id.Value);
}
