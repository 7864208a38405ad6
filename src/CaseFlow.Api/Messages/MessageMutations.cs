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
}

[Description("What became of publishMessage.")]
public sealed record PublishMessagePayload : MutationPayload
{
    [Description("Who got the message; null when it was refused.")]
    public MessageReceipt? Message { get; init; }
}
