using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Signals;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Signals;

[QueryFields]
internal sealed class SignalQueries
{
    [Description("Signals that the caller may see, what happened last first.")]
    public static Task<Connection<SignalView>> Signals(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one country, ISO 3166-1 alpha-3.")] string? country = null,
        [Description("Only those of one source: a data source such as ucdp-ged, or report.")] string? source = null,
        [Description("Only those that stand there.")] SignalState? state = null,
        [Description("Only those that tell of one kind of act.")] SignalTheme? theme = null,
        [Description("Only those that began on this day or after it.")] DateOnly? since = null,
        [Description("Only those that began on this day or before it.")] DateOnly? until = null,
        [Description("Only those with an actor whose name has this in it, in capitals or not.")] string? actor = null,
        [Description("Only those that went to one case.")] Id<CaseView>? caseId = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(
            new ListSignals(new SignalFilter(country, source, state, theme, since, until, actor, caseId?.Value), page), signal => signal, cancellation);

    [Description("One signal; null when there is none that the caller may see.")]
    public static IDataLoaderResult<SignalView?> Signal(CallerContext caller, [Description("Which signal.")] Id<SignalView> id) =>
        caller.LoadNode<SignalView>(id.Value);
}
