using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Replays;

namespace CaseFlow.Api.Replays;

[QueryFields]
internal sealed class ExerciseQueries
{
    [Description("How far this host is with loading historic cases as exercise data; empty when it loads none.")]
    public static async Task<IEnumerable<ExerciseLoad>> ExerciseLoading(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new GetExerciseLoading(), cancellation);
}
