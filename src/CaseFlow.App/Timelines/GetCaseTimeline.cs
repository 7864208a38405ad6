using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timelines;

/// <summary>The story of a case in words, in the order in which it was written down: what its journal tells a reader, without the machinery.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kinds">Only lines of these kinds; empty for all.</param>
/// <param name="From">Only what happened then or later; case time. Null from the beginning.</param>
/// <param name="Until">Only what happened before; case time. Null up to now.</param>
/// <param name="Page">Which page.</param>
public sealed record GetCaseTimeline(
    Guid CaseId, ImmutableArray<TimelineKind> Kinds, DateTimeOffset? From, DateTimeOffset? Until, PageRequest Page)
    : IQuery<Outcome<Page<CaseTimelineLine>>>
{
    public sealed class Validator : AbstractValidator<GetCaseTimeline>
    {
        public Validator()
        {
            RuleFor(query => query.CaseId).NotEmpty();
            RuleForEach(query => query.Kinds).IsInEnum();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, EventTypes types, DrawnNames names) : IQueryHandler<GetCaseTimeline, Outcome<Page<CaseTimelineLine>>>
    {
        // most events that are read tell something, so one batch nearly always fills a page
        private const int Batch = 200;

        public async ValueTask<Outcome<Page<CaseTimelineLine>>> Handle(GetCaseTimeline query, CancellationToken cancellation)
        {
            var (size, backward, key) = query.Page;
            var words = await WordsAsync(query.CaseId, cancellation);
            var from = key is null ? (long?)null : long.Parse(key, CultureInfo.InvariantCulture);
            var found = new List<PageItem<CaseTimelineLine>>();
            List<EventRow> batch;
            do
            {
                batch = await ReadAsync(query, from, backward, cancellation);
                found.AddRange(batch.Select(row => ToItem(row, words)).OfType<PageItem<CaseTimelineLine>>().Where(item => IsWanted(item, query)));
                from = batch.LastOrDefault()?.Position;
            }
            while (batch.Count == Batch && found.Count <= size);

            var shown = found.Take(size);
            var (hasMore, hasOther) = (found.Count > size, key is not null);
            return backward
                ? new Page<CaseTimelineLine>([.. shown.Reverse()], HasNext: hasOther, HasPrevious: hasMore)
                : new Page<CaseTimelineLine>([.. shown], HasNext: hasMore, HasPrevious: hasOther);
        }

        private Task<List<EventRow>> ReadAsync(GetCaseTimeline query, long? from, bool backward, CancellationToken cancellation)
        {
            var silent = ProcessLines.Silent.Select(types.NameOfType).ToArray();
            var events = rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId && !silent.Contains(row.Type))
                .Where(row => query.From == null || row.At >= query.From)
                .Where(row => query.Until == null || row.At < query.Until);
            var ordered = backward
                ? events.Where(row => from == null || row.Position < from).OrderByDescending(row => row.Position)
                : events.Where(row => from == null || row.Position > from).OrderBy(row => row.Position);
            return ordered.Take(Batch).ToListAsync(cancellation);
        }

        private async Task<ProcessLines> WordsAsync(Guid caseId, CancellationToken cancellation)
        {
            var words = new ProcessLines();
            var tasks = await rows.Of<TaskRow>().Where(row => row.CaseId == caseId)
                .Select(row => new { row.TaskId, row.ElementId, row.Name }).ToListAsync(cancellation);
            tasks.ForEach(task => words.Know(new TaskId(task.TaskId), task.ElementId, task.Name));
            var type = types.NameOfType(typeof(InstanceEvent.Migrated));
            var moves = await rows.Of<EventRow>().Where(row => row.CaseId == caseId && row.Type == type)
                .OrderByDescending(row => row.Position).Select(row => row.Body).ToListAsync(cancellation);
            moves.ForEach(body => words.Know((InstanceEvent.Migrated)types.Read(type, body)));
            await names.TellAsync(words, caseId, cancellation);
            return words;
        }

        private PageItem<CaseTimelineLine>? ToItem(EventRow row, ProcessLines words)
        {
            var happened = types.Read(row.Type, row.Body);
            return (DomainLines.Of(happened) ?? words.Of(row.StreamId, happened)) is { } line
                ? new(
                    new CaseTimelineLine(
                        row.At, row.RecordedAt, line.Kind, line.Code, line.Arguments, line.Text, row.PostId, row.OrganisationId, row.OnBehalfOf),
                    row.Position.ToString(CultureInfo.InvariantCulture))
                : null;
        }

        private static bool IsWanted(PageItem<CaseTimelineLine> item, GetCaseTimeline query) =>
            query.Kinds.IsDefaultOrEmpty || query.Kinds.Contains(item.Value.Kind);
    }
}

/// <summary>One line of the story of a case.</summary>
/// <param name="At">When it happened; case time, UTC.</param>
/// <param name="RecordedAt">When it was written down; system time, UTC.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Which sentence tells it, e.g. task.opened; it stays when a sentence is worded anew.</param>
/// <param name="Arguments">What stands in the sentence, for those who word it in another language.</param>
/// <param name="Text">What happened, in one English sentence without a full stop.</param>
/// <param name="PostId">Who did it; null for CaseFlow itself.</param>
/// <param name="OrganisationId">The organisation of that post.</param>
/// <param name="OnBehalfOf">For whom it was done; null when for oneself.</param>
public sealed record CaseTimelineLine(
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    TimelineKind Kind,
    string Code,
    ImmutableArray<TimelineArgument> Arguments,
    string Text,
    string? PostId,
    string? OrganisationId,
    string? OnBehalfOf);
