using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Timers;
using GraphQL;

namespace CaseFlow.Api.Timers;

[MutationFields]
internal sealed class TimerMutations
{
    [Description("Lets time pass in an exercise case: every timer on the way fires in its order, then the case's clock stands at the new time.")]
    public static async Task<Payload<AdvanceClock, CaseView>> AdvanceClock(
        CallerContext caller, [FromServices] ExerciseTime time, Input<AdvanceClock> input, CancellationToken cancellation)
    {
        var (caseId, until) = input.Command;
        var refusal = await time.PassAsync(caller.SenderOf(input), caseId, until, cancellation);
        return refusal is null
            ? new() { ClientMutationId = input.ClientMutationId, SubjectId = input.IsTrial ? null : new(caseId) }
            : new() { ClientMutationId = input.ClientMutationId, Errors = [MutationError.Of(refusal)] };
    }
}
