using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Documents;

namespace CaseFlow.Api.Documents;

[MutationFields]
internal sealed class DocumentMutations
{
    private static readonly Func<DocumentReceipt, Id<DocumentView>> Changed = receipt => new(receipt.DocumentId);

    public static Task<Payload<ReferenceDocument, DocumentView>> ReferenceDocument(
        CallerContext caller, Input<ReferenceDocument> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<WithdrawDocument, DocumentView>> WithdrawDocument(
        CallerContext caller, Input<WithdrawDocument> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
