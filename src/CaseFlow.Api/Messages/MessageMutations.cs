using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Roots;
using CaseFlow.App.Messages;

namespace CaseFlow.Api.Messages;

[MutationFields]
internal sealed class MessageMutations
{
    public static Task<PublishMessagePayload> PublishMessage(CallerContext caller, Input<PublishMessage> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (MessageReceipt receipt) => new PublishMessagePayload { Message = receipt }, cancellation);

    public static Task<BroadcastSignalPayload> BroadcastSignal(CallerContext caller, Input<BroadcastSignal> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (SignalReach reach) => new BroadcastSignalPayload { Reach = reach }, cancellation);

    public static Task<EvaluateStartConditionsPayload> EvaluateStartConditions(
        CallerContext caller, Input<EvaluateStartConditions> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (StartedInstances started) => new EvaluateStartConditionsPayload { Started = started }, cancellation);
}

[Description("What became of broadcastSignal.")]
public sealed record BroadcastSignalPayload : MutationPayload
{
    [Description("Whom the signal reached; null when it was refused.")]
    public SignalReach? Reach { get; init; }
}

[Description("What became of evaluateStartConditions.")]
public sealed record EvaluateStartConditionsPayload : MutationPayload
{
    [Description("What was started; null when it was refused.")]
    public StartedInstances? Started { get; init; }
}

[Description("What became of publishMessage.")]
public sealed record PublishMessagePayload : MutationPayload
{
    [Description("Who got the message; null when it was refused.")]
    public MessageReceipt? Message { get; init; }
}
