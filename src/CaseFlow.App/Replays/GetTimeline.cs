using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Timelines;
using CaseFlow.Engine.Instances;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Replays;

/// <summary>The story of a case in readable lines, from its journal.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="File">The replay that drove it: what it assumed is marked, its figures are measured.</param>
internal sealed record GetTimeline(Guid CaseId, ReplayFile File) : IQuery<Outcome<Timeline>>
{
    internal sealed class Handler(Rows rows, EventTypes types, DrawnNames names) : IQueryHandler<GetTimeline, Outcome<Timeline>>
    {
        public async ValueTask<Outcome<Timeline>> Handle(GetTimeline query, CancellationToken cancellation)
        {
            var events = await rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId).OrderBy(row => row.Position).ToListAsync(cancellation);
            var processes = new ProcessLines();
            await names.TellAsync(processes, query.CaseId, cancellation);
            var lines = ImmutableArray.CreateBuilder<TimelineLine>();
            var all = events.ConvertAll(row => (row.At, row.StreamId, Event: types.Read(row.Type, row.Body)));
            var assumed = AssumedCommands(query.File, events.Zip(all, (row, item) => (row, item.Event)));
            foreach (var (row, (at, _, happened)) in events.Zip(all))
            {
                var domain = DomainLines.Of(happened);
                if ((domain ?? processes.Of(row.StreamId, happened)) is { } line)
                {
                    // what follows from an assumed deed is the product's own doing, not assumed
                    var isDeed = domain is not null || happened is InstanceEvent.TaskCompleted;
                    lines.Add(new TimelineLine(at, line.Kind, line.Text, row.PostId, isDeed && assumed.Contains(row.CommandId)));
                }
            }

            return new Timeline(lines.ToImmutable(), new ReplayFigures(all).Measure(query.File.Figures));
        }

        private static HashSet<Guid> AssumedCommands(ReplayFile file, IEnumerable<(EventRow Row, object Event)> events)
        {
            var steps = ReplayAgenda.Of(file).OfType<ReplayItem.Deed>().Where(deed => deed.Step.Default).Select(deed => deed.Key).ToList();
            return [.. events.Where(item => IsAssumed(item.Row, item.Event, file, steps)).Select(item => item.Row.CommandId)];
        }

        private static bool IsAssumed(EventRow row, object happened, ReplayFile file, List<string> steps)
        {
            var caller = Caller.Of(row.Actor, [], Door.CommandLine);
            var keys = happened is InstanceEvent.TaskCompleted done ? steps.Append(ReplayAgenda.DefaultKey(file, done.TaskId.Value)) : steps;
            return keys.Any(key => CommandIdentity.For(caller, key, default).Id == row.CommandId);
        }
    }
}

/// <summary>The story of a case, and what it is measured by.</summary>
public sealed record Timeline(ImmutableArray<TimelineLine> Lines, ImmutableArray<ReplayFigure> Figures);
