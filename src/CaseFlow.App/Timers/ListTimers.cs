using System.Globalization;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tasks;
using CaseFlow.App.Workflows;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>Timers that wait, the one that is due first first.</summary>
/// <param name="CaseId">Only those of one case; null for all cases that the caller may see.</param>
/// <param name="TimeBase">Only those that go by the world's clock, or by one of an exercise; null for both.</param>
/// <param name="Page">Which page.</param>
public sealed record ListTimers(Guid? CaseId, TimeBase? TimeBase, PageRequest Page) : IQuery<Outcome<Page<TimerView>>>
{
    public sealed class Validator : AbstractValidator<ListTimers>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows, Definitions definitions) : IQueryHandler<ListTimers, Outcome<Page<TimerView>>>
    {
        public async ValueTask<Outcome<Page<TimerView>>> Handle(ListTimers query, CancellationToken cancellation)
        {
            var (size, backward, key) = query.Page;
            // reviews of doctrine and lexicon belong to no case, and have a list of their own
            var timers = rows.Of<TimerRow>()
                .Where(row => rows.Of<CaseRow>().Any(file => file.CaseId == row.CaseId))
                .Where(row => query.CaseId == null || row.CaseId == query.CaseId)
                .Where(row => query.TimeBase == null || row.TimeBase == query.TimeBase);
            var beyond = key is null ? timers : Beyond(timers, Place.Parse(key), backward);
            var ordered = backward
                ? beyond.OrderByDescending(row => row.DueAt).ThenByDescending(row => row.TimerId)
                : beyond.OrderBy(row => row.DueAt).ThenBy(row => row.TimerId);
            var found = await Views(ordered.Take(size + 1), backward).ToListAsync(cancellation);

            var shown = new List<PageItem<TimerView>>();
            foreach (var timer in found.Take(size))
            {
                shown.Add(new(await NameAsync(timer, cancellation), new Place(timer.DueAt, timer.TimerId).ToString()));
            }

            var (hasMore, hasOther) = (found.Count > size, key is not null);
            return backward
                ? new Page<TimerView>([.. Enumerable.Reverse(shown)], HasNext: hasOther, HasPrevious: hasMore)
                : new Page<TimerView>([.. shown], HasNext: hasMore, HasPrevious: hasOther);
        }

        private async ValueTask<TimerView> NameAsync(TimerView timer, CancellationToken cancellation)
        {
            if (timer is not { ProcessId: { } processId, ProcessVersion: { } version, ElementId: { } elementId })
            {
                return timer;
            }

            var process = await definitions.LoadAsync(new ProcessKey(processId, version), cancellation);
            return timer with { ElementName = process.Environment.Model.FindNode(elementId)?.Name };
        }

        private static IQueryable<TimerRow> Beyond(IQueryable<TimerRow> timers, Place place, bool backward)
        {
            var (dueAt, id) = place;
            return backward
                ? timers.Where(row => row.DueAt < dueAt || (row.DueAt == dueAt && row.TimerId.CompareTo(id) < 0))
                : timers.Where(row => row.DueAt > dueAt || (row.DueAt == dueAt && row.TimerId.CompareTo(id) > 0));
        }

        private IQueryable<TimerView> Views(IQueryable<TimerRow> timers, bool backward)
        {
            var views =
                from timer in timers
                join file in rows.Of<CaseRow>() on timer.CaseId equals file.CaseId
                join instance in rows.Of<InstanceRow>() on new { timer.CaseId, Id = timer.StreamId } equals new { instance.CaseId, Id = instance.InstanceId }
                    into instances
                from instance in instances.DefaultIfEmpty()
                join task in rows.Of<TaskRow>() on new { timer.CaseId, Id = timer.TaskId } equals new { task.CaseId, Id = (Guid?)task.TaskId } into tasks
                from task in tasks.DefaultIfEmpty()
                select new { Timer = timer, Case = file, Instance = instance, Task = task };
            var ordered = backward
                ? views.OrderByDescending(row => row.Timer.DueAt).ThenByDescending(row => row.Timer.TimerId)
                : views.OrderBy(row => row.Timer.DueAt).ThenBy(row => row.Timer.TimerId);
            return ordered.Select(row => new TimerView(
                row.Timer.TimerId,
                row.Timer.CaseId,
                row.Case.Reference,
                row.Case.Title,
                row.Timer.TimeBase,
                row.Timer.DueAt,
                row.Timer.Kind,
                row.Instance == null ? null : row.Instance.ProcessId,
                row.Instance == null ? null : row.Instance.ProcessVersion,
                row.Timer.ElementId,
                null,
                row.Task == null ? null : row.Task.Name,
                row.Timer.Percent,
                row.Timer.IsSuspended));
        }

        private readonly record struct Place(DateTimeOffset DueAt, Guid TimerId)
        {
            public static Place Parse(string key)
            {
                var dash = key.IndexOf('-', StringComparison.Ordinal);
                var milliseconds = long.Parse(key.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture);
                return new(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), Guid.ParseExact(key.AsSpan(dash + 1), "N"));
            }

            public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueAt.ToUnixTimeMilliseconds():D15}-{TimerId:N}");
        }
    }
}

/// <summary>A timer that waits.</summary>
/// <param name="TimerId">The timer.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="CaseReference">The public name of the case.</param>
/// <param name="CaseTitle">What the case is called.</param>
/// <param name="TimeBase">Whose clock it goes by.</param>
/// <param name="DueAt">When it fires; in the case's own time, UTC.</param>
/// <param name="Kind">What it is for, e.g. <c>process.Escalation</c>, <c>process.Duration</c>, <c>warning.term</c>.</param>
/// <param name="ProcessId">The process that waits for it; null for a term of the domain.</param>
/// <param name="ProcessVersion">The version of that process.</param>
/// <param name="ElementId">The event that it triggers or the user task that it reminds of; null for a term of the domain.</param>
/// <param name="ElementName">What that element is called in the drawing; null when it has no name.</param>
/// <param name="TaskName">The task whose escalation ladder it climbs; null for another timer.</param>
/// <param name="Percent">The step of the ladder, in percent of the task's time; null for another timer.</param>
/// <param name="IsSuspended">Whether its process is suspended: it does not fire before that is resumed.</param>
public sealed record TimerView(
    Guid TimerId,
    Guid CaseId,
    string CaseReference,
    string CaseTitle,
    TimeBase TimeBase,
    DateTimeOffset DueAt,
    string Kind,
    string? ProcessId,
    int? ProcessVersion,
    string? ElementId,
    string? ElementName,
    string? TaskName,
    int? Percent,
    bool IsSuspended);
