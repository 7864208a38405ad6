using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Workflows;

namespace CaseFlow.Api.Workflows;

[FieldsOf<CaseProcessView>]
internal sealed class CaseProcessFields
{
    [Description("How far it has come, element by element; null when it cannot be seen any more.")]
    public static Task<ProcessProgress?> Progress(CallerContext caller, CaseProcessView process, CancellationToken cancellation) =>
        caller.FindAsync(new GetProcessProgress(process.InstanceId), progress => progress, cancellation);
}
