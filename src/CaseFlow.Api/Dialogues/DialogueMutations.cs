using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Dialogues;

namespace CaseFlow.Api.Dialogues;

[MutationFields]
internal sealed class DialogueMutations
{
    private static readonly Func<DialogueReceipt, Id<DialogueView>> Changed = receipt => new(receipt.DialogueId);

    public static Task<Payload<ConveneDialogue, DialogueView>> ConveneDialogue(
        CallerContext caller, Input<ConveneDialogue> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<RecordStatement, DialogueView>> RecordStatement(
        CallerContext caller, Input<RecordStatement> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ConcludeDialogue, DialogueView>> ConcludeDialogue(
        CallerContext caller, Input<ConcludeDialogue> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<LinkDialogue, DialogueView>> LinkDialogue(
        CallerContext caller, Input<LinkDialogue> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<UnlinkDialogue, DialogueView>> UnlinkDialogue(
        CallerContext caller, Input<UnlinkDialogue> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
