using System.Text.Json.Nodes;

namespace CaseFlow.App.Replays;

/// <summary>
/// Carries a historic case through the present workflows, on the case's own clock. Every step is a command of its own with its own
/// key, so a replay that was killed goes on where it was, and one that is finished does nothing.
/// </summary>
internal sealed class ReplayRunner(ReplayCase replayed, ReplayFile file, IProgress<ReplayProgress> progress)
{
    /// <summary>How long after the last entry of the record a case may take to come to its end.</summary>
    private static readonly TimeSpan LongestAftermath = TimeSpan.FromDays(800);

    // steps whose time has come before their task has
    private readonly List<ReplayItem.Deed> _waiting = [];

    // tasks that a later step will complete: defaults leave them alone
    private readonly List<ReplayItem.Deed> _held = [];

    /// <summary>Runs to the end; answers why it stopped before, or null.</summary>
    public async ValueTask<Rejection?> RunAsync(CancellationToken cancellation)
    {
        var all = ReplayAgenda.Of(file);
        var done = await replayed.DoneKeysAsync(all, cancellation);
        var agenda = all.Where(item => !done.Contains(item.Key)).ToList();
        if (agenda.Count == 0 && file.StopsAt is { } stop && await replayed.NowAsync(cancellation) >= stop)
        {
            return null;
        }

        _held.AddRange(agenda.OfType<ReplayItem.Deed>().Where(deed => deed.Step.Hold));
        foreach (var (index, item) in agenda.Index())
        {
            progress.Report(new ReplayProgress(item.At, item.Key, done.Count + index, all.Length));
            if ((await PassAsync(item.At, cancellation) ?? await TakeAsync(item, cancellation)) is { } refused)
            {
                return refused;
            }
        }

        return await FinishAsync(cancellation);
    }

    private async ValueTask<Rejection?> TakeAsync(ReplayItem item, CancellationToken cancellation)
    {
        if (item is ReplayItem.Deed { Step.Do.CompleteTask: not null } deed)
        {
            _waiting.Add(deed);
            return await PassAsync(item.At, cancellation);
        }

        return await replayed.CarryOutAsync(item, cancellation);
    }

    /// <summary>Lets time pass until a moment; on the way timers fire, steps that waited get their tasks, and defaults complete the others.</summary>
    private async ValueTask<Rejection?> PassAsync(DateTimeOffset until, CancellationToken cancellation, bool untilClosed = false)
    {
        while (await replayed.HasBegunAsync(cancellation))
        {
            var tasks = await replayed.OpenTasksAsync(cancellation);
            if (untilClosed && tasks.Count == 0 && await replayed.IsClosedAsync(cancellation))
            {
                return null;
            }

            var next = Next(tasks);
            var stop = next is not null && next.At < until ? next.At : until;
            var timer = await replayed.NextTimerAsync(stop, cancellation);
            // at one moment timers fire first: a clock may not be put to it while one is due
            if (timer is { DueAt: { } dueAt } && (next is null || dueAt <= next.At))
            {
                if (await replayed.FireAsync(timer, cancellation) is { } refused)
                {
                    return refused;
                }
            }
            else if (next is null || next.At > until)
            {
                return await replayed.PassAsync(until, cancellation);
            }
            else if (await CompleteAsync(next, cancellation) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private async ValueTask<Rejection?> CompleteAsync(Completion next, CancellationToken cancellation)
    {
        if (next.Step is { } step)
        {
            _waiting.Remove(step);
            _held.Remove(step);
        }

        return await replayed.PassAsync(next.At, cancellation) ?? await CompleteOpenAsync(next, cancellation);
    }

    /// <summary>A task that a person completed first, in an exercise that others work on too, is done all the same.</summary>
    private async ValueTask<Rejection?> CompleteOpenAsync(Completion next, CancellationToken cancellation)
    {
        var refused = await replayed.CompleteAsync(next, cancellation);
        var isOpen = refused is not null && (await replayed.OpenTasksAsync(cancellation)).Any(task => task.View.TaskId == next.Task.View.TaskId);
        return isOpen ? refused : null;
    }

    /// <summary>The task that is completed next, in an order that chance has no part in; null when none of the open ones is.</summary>
    private Completion? Next(IReadOnlyList<OpenTask> tasks) =>
        tasks.Select(NextOf).OfType<Completion>()
            .OrderBy(completion => completion.At)
            .ThenBy(completion => completion.Task.View.ElementId, StringComparer.Ordinal)
            .ThenBy(completion => completion.Task.View.CandidateGroupsJson, StringComparer.Ordinal)
            .ThenBy(completion => completion.Task.View.VariablesJson, StringComparer.Ordinal)
            .FirstOrDefault();

    private Completion? NextOf(OpenTask task)
    {
        if (_waiting.Find(deed => task.Fits(deed.Step.Do.CompleteTask!)) is { } deed)
        {
            return new Completion(Later(deed.At, task.View.OpenedAt), task, deed, deed.Step.By, deed.Step.Do.Values, deed.Key);
        }

        if (_held.Exists(held => task.Fits(held.Step.Do.CompleteTask!)))
        {
            return null;
        }

        var fallback = file.Defaults.FirstOrDefault(task.Fits);
        return fallback is not null && task.CompletedAt(fallback) is { } at
            ? new Completion(at, task, null, null, fallback.Values, ReplayAgenda.DefaultKey(file, task.View.TaskId))
            : null;
    }

    /// <summary>After the last entry of the record, what is still open runs to its end by defaults, or is left to people.</summary>
    private async ValueTask<Rejection?> FinishAsync(CancellationToken cancellation)
    {
        if (file.StopsAt is { } stop)
        {
            return await PassAsync(stop, cancellation);
        }

        var last = file.Steps.Max(step => step.At);
        var refused = await PassAsync(last + LongestAftermath, cancellation, untilClosed: true);
        return refused ?? (_waiting.Count == 0 ? null : NeverOpened(_waiting[0]));
    }

    private static Rejection NeverOpened(ReplayItem.Deed deed) => new(
        RejectionKind.Conflict, "replay.task_never_opened",
        $"Expected the task {deed.Step.Do.CompleteTask!.Element} to open for step {deed.Step.N}, but it did not.");

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

/// <summary>A task that is about to be completed.</summary>
/// <param name="At">When, in case time.</param>
/// <param name="Task">The task.</param>
/// <param name="Step">The step that does it; null for a default.</param>
/// <param name="By">The post; null for a post that the task is offered to.</param>
/// <param name="Values">What is filled in.</param>
/// <param name="Key">The idempotency key.</param>
internal sealed record Completion(
    DateTimeOffset At, OpenTask Task, ReplayItem.Deed? Step, string? By, JsonObject? Values, string Key);

/// <summary>How far a replay is.</summary>
/// <param name="At">Case time.</param>
/// <param name="Item">The key of the entry or step that comes next.</param>
/// <param name="Done">How many entries and steps lie behind it.</param>
/// <param name="Total">How many there are.</param>
public sealed record ReplayProgress(DateTimeOffset At, string Item, int Done, int Total);
