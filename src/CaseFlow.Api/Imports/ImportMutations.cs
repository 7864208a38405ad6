using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Imports;

namespace CaseFlow.Api.Imports;

[MutationFields]
internal sealed class ImportMutations
{
    public static Task<Payload<AbandonImport, ImportView>> AbandonImport(CallerContext caller, Input<AbandonImport> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (ImportReceipt receipt) => new Id<ImportView>(receipt.ImportId), cancellation);
}
