using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Accesses;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;

namespace CaseFlow.Api.Access;

[QueryFields]
internal sealed class AccessLogQueries
{
    [Description("Who has read a restricted case or what is restricted in it, the last reading first. For security officers of the organisations that own it.")]
    public static Task<Connection<AccessView>> AccessLog(
        CallerContext caller, [Description("Which case.")] Id<CaseView> caseId, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListAccesses(caseId.Value, page), read => read, cancellation);
}
