using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Tasks;
using CaseFlow.App.Timers;
using CaseFlow.Kernel;
using CaseFlow.Web.Shared;

namespace CaseFlow.Web.Tasks;

/// <summary>Reads tasks together with their cases: four questions for a page of any length.</summary>
public sealed class TaskLines(Sender sender)
{
    /// <summary>One page of a list of tasks.</summary>
    public async ValueTask<Outcome<Page<TaskLine>>> ListAsync(ListTasks query, CancellationToken cancellation = default)
    {
        var tasks = await sender.SendAsync(query, cancellation);
        if (tasks.IsRejected)
        {
            return tasks.Rejection;
        }

        var lines = await CompleteAsync([.. tasks.Value.Items.Select(item => item.Value)], cancellation);
        return new Page<TaskLine>(
            [.. from item in tasks.Value.Items join line in lines on item.Value.TaskId equals line.Task.TaskId select new PageItem<TaskLine>(line, item.Key)],
            tasks.Value.HasNext,
            tasks.Value.HasPrevious);
    }

    /// <summary>One task.</summary>
    public async ValueTask<Outcome<TaskLine>> FindAsync(Guid taskId, CancellationToken cancellation = default)
    {
        var found = await sender.SendAsync(new GetTasks([taskId]), cancellation);
        var lines = found.IsRejected ? [] : await CompleteAsync([.. found.Value], cancellation);
        return lines is [var line] ? line : TaskRejections.NotFound;
    }

    private async ValueTask<IReadOnlyList<TaskLine>> CompleteAsync(IReadOnlyList<TaskView> tasks, CancellationToken cancellation)
    {
        var caseIds = tasks.Select(task => task.CaseId).Distinct().ToArray();
        var cases = await sender.SendAsync(new GetCases([.. caseIds]), cancellation);
        var clocks = await sender.SendAsync(new GetCaseClocks([.. caseIds]), cancellation);
        var offers = await sender.SendAsync(new GetTaskOffers([.. tasks.Select(task => task.TaskId)]), cancellation);
        var claimable = offers.IsRejected ? [] : offers.Value.Select(offer => offer.TaskId).ToHashSet();
        return
        [
            .. from task in tasks
               join file in cases.Value on task.CaseId equals file.CaseId
               join clock in clocks.Value on task.CaseId equals clock.CaseId
               select new TaskLine(task, file, clock.Now, claimable.Contains(task.TaskId)),
        ];
    }
}
