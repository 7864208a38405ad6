using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>By which calendars working days of several tasks would be counted now: of the post that has each, else of those to whom it is offered.</summary>
public sealed record GetTaskCalendars(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<TaskCalendarView>>>
{
    public sealed class Validator : AbstractValidator<GetTaskCalendars>
    {
        public Validator() => RuleFor(query => query.TaskIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, ReferenceSource reference, OrganisationDirectory directory)
        : IQueryHandler<GetTaskCalendars, Outcome<ImmutableArray<TaskCalendarView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<TaskCalendarView>>> Handle(GetTaskCalendars query, CancellationToken cancellation)
        {
            var ids = query.TaskIds.ToArray();
            var tasks = await rows.Of<TaskRow>().Where(row => ids.Contains(row.TaskId))
                .Select(row => new { row.TaskId, Post = row.OwnerPostId ?? row.AssignedPostId, row.CandidateGroups })
                .ToListAsync(cancellation);
            var known = await directory.CurrentAsync(cancellation);
            var items = (await reference.CurrentAsync(cancellation)).CalendarItems;
            return tasks.SelectMany(task => Calendars(task.TaskId, ReceiversOf(task.Post, task.CandidateGroups), known, items)).ToImmutableArray();
        }

        private static string[] ReceiversOf(string? post, string groups) =>
            post is not null ? [post] : JsonSerializer.Deserialize<string[]>(groups) ?? [];

        private static IEnumerable<TaskCalendarView> Calendars(
            Guid taskId, string[] receivers, DirectorySnapshot known, ImmutableArray<CalendarItem> items) =>
            from organisation in receivers.Select(receiver => OrganisationOf(receiver, known)).Distinct().Order(StringComparer.Ordinal)
            let station = known.Stations.Of(organisation, receivers)
            let found = items.FirstOrDefault(item => item.Organisation == organisation && station is not null && item.Station == station)
                ?? items.FirstOrDefault(item => item.Organisation == organisation && item.Station is null)
            where found is not null
            select new TaskCalendarView(taskId, organisation, found.Station, found.Zone);

        private static string OrganisationOf(string receiver, DirectorySnapshot known) =>
            receiver.Split('@') is [_, var organisation] ? organisation : known.OrganisationOf(receiver)?.Id ?? "";
    }
}

/// <summary>By which calendar working days of a task are counted for those of one organisation. A deadline that is set stands when the task moves on.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Organisation">Whose calendar it is.</param>
/// <param name="Station">The duty station at which all of them are; null when the organisation's own counts.</param>
/// <param name="Zone">The IANA name of its time zone.</param>
public sealed record TaskCalendarView(Guid TaskId, string Organisation, string? Station, string Zone);
