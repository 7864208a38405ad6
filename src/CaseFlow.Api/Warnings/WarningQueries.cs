using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Warnings;

namespace CaseFlow.Api.Warnings;

[QueryFields]
internal sealed class WarningQueries
{
    [Description("How long it takes from a warning to the first measure, over all cases that the caller may see.")]
    public static Task<WarningReport> WarningReport(CallerContext caller, CancellationToken cancellation) =>
        caller.AskAsync(new GetWarningReport(), cancellation);
}
