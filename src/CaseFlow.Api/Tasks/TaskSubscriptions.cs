using System.ComponentModel;
using System.Runtime.CompilerServices;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Tasks;
using GraphQL;

namespace CaseFlow.Api.Tasks;

[SubscriptionFields]
internal sealed class TaskSubscriptions
{
    private const string TaskEvents = "instance.task_";

    [Description("Tells the caller's inbox at once, and again whenever it has changed.")]
    public static async IAsyncEnumerable<Inbox> MyTasksChanged(
        CallerContext caller, [FromServices] LiveFeed feed, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var start = await feed.EndAsync(cancellation);
        var last = await ReadAsync(caller, cancellation);
        yield return new Inbox(last);
        await foreach (var _ in feed.FollowAsync(start, cancellation).Where(entry => entry.Type.StartsWith(TaskEvents, StringComparison.Ordinal)))
        {
            var now = await ReadAsync(caller, cancellation);
            if (!now.SequenceEqual(last))
            {
                yield return new Inbox(now);
                last = now;
            }
        }
    }

    private static async Task<IReadOnlyList<TaskView>> ReadAsync(CallerContext caller, CancellationToken cancellation)
    {
        var page = await caller.AskAsync(new ListTasks(TaskSelection.Inbox, CaseId: null, new PageRequest(PageRequest.MaxSize)), cancellation);
        return [.. page.Items.Select(item => item.Value)];
    }
}

[Description("Tasks that the caller has taken or may take.")]
public sealed class Inbox(IEnumerable<TaskView> tasks)
{
    [Description("The first 100 in due order.")]
    public IEnumerable<TaskNode> Tasks => tasks.Select(TaskNode.Of);
}
