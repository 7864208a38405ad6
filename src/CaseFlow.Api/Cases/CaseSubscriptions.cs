using System.ComponentModel;
using System.Runtime.CompilerServices;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Storage.Feed;
using CaseFlow.Cases.Cases;
using GraphQL;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Cases;

[SubscriptionFields]
internal sealed class CaseSubscriptions
{
    [Description("Tells of everything that happens in a case, for as long as the caller may see it.")]
    public static async IAsyncEnumerable<CaseChange> CaseChanged(
        CallerContext caller,
        [FromServices] LiveFeed feed,
        [Description("The case.")] Id<CaseView> id,
        [Description("The cursor of the last change that was seen: nothing since then is missed.")] string? after = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var start = caller.PlaceOf(after) ?? await feed.EndAsync(cancellation);
        if (!await IsSeenAsync(itemId: null))
        {
            throw new QueryRefused(CaseRejections.NotFound);
        }

        await foreach (var entry in feed.FollowAsync(start, cancellation))
        {
            if (entry.CaseId == id.Value && await IsSeenAsync(entry.ScopeId))
            {
                yield return new CaseChange(entry, caller.Cursors.Seal(entry.Cursor));
            }
        }

        Task<bool> IsSeenAsync(Guid? itemId) => caller.AskAsync(new MayRead(id.Value, itemId), cancellation);
    }
}

[Description("That something happened in a case.")]
public sealed class CaseChange(JournalEntry entry, string cursor)
{
    [Description("Opaque; subscribe after it again when the connection breaks.")]
    public string Cursor => cursor;

    [Description("The event's stored name, e.g. instance.task_opened; the case's history tells the rest.")]
    public string Type => entry.Type;

    [Description("When it happened; case time.")]
    public DateTimeOffset At => entry.At;

    [Description("When it was written down; system time.")]
    public DateTimeOffset RecordedAt => entry.RecordedAt;

    [Description("The case as it is now.")]
    public IDataLoaderResult<CaseView?> Case(CallerContext caller) => caller.LoadNode<CaseView>(entry.CaseId);
}
