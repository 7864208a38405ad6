using System.ComponentModel;
using System.Runtime.CompilerServices;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage.Feed;
using GraphQL;

namespace CaseFlow.Api.Imports;

[SubscriptionFields]
internal sealed class ImportSubscriptions
{
    /// <summary>Events of imports, <c>import.…</c>, and of what they have brought, <c>import_batch.…</c>.</summary>
    private const string ImportEvents = "import";

    [Description("Tells how far each running import is, after every batch and at its end.")]
    public static async IAsyncEnumerable<ImportView> ImportChanged(
        CallerContext caller, [FromServices] LiveFeed feed, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ImportView? last = null;
        var events = feed.FollowAsync(after: null, cancellation).Where(entry => entry.Type.StartsWith(ImportEvents, StringComparison.Ordinal));
        await foreach (var entry in events)
        {
            // one import of a source runs at a time, so the last one of the source is the one that has changed
            var page = await caller.AskAsync(new ListImports(entry.CaseId, new PageRequest(1)), cancellation);
            if (page.Items is [var newest] && newest.Value != last)
            {
                yield return newest.Value;
                last = newest.Value;
            }
        }
    }
}
