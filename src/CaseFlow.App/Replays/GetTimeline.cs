using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Replays;

/// <summary>The story of a case in readable lines, from its journal.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="File">The replay that drove it: what it assumed is marked, its figures are measured.</param>
internal sealed record GetTimeline(Guid CaseId, ReplayFile File) : IQuery<Outcome<Timeline>>
{
    internal sealed class Handler(Rows rows, EventTypes types) : IQueryHandler<GetTimeline, Outcome<Timeline>>
    {
        public async ValueTask<Outcome<Timeline>> Handle(GetTimeline query, CancellationToken cancellation)
        {
            var events = await rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId).OrderBy(row => row.Position).ToListAsync(cancellation);
            var processes = new ProcessLines();
            var lines = ImmutableArray.CreateBuilder<TimelineLine>();
            var assumed = Assumed(query.File);
            var all = events.ConvertAll(row => (row.At, row.StreamId, Event: types.Read(row.Type, row.Body)));
            foreach (var (row, (at, _, happened)) in events.Zip(all))
            {
                if ((DomainLines.Of(happened) ?? processes.Of(happened)) is { } line)
                {
                    lines.Add(new TimelineLine(at, line.Kind, line.Text, row.PostId, IsAssumed(row, happened, query.File, assumed)));
                }
            }

            return new Timeline(lines.ToImmutable(), new ReplayFigures(all).Measure(query.File.Figures));
        }

        private static List<string> Assumed(ReplayFile file) =>
            [.. ReplayAgenda.Of(file).OfType<ReplayItem.Deed>().Where(deed => deed.Step.Default).Select(deed => deed.Key)];

        private static bool IsAssumed(EventRow row, object happened, ReplayFile file, List<string> assumed)
        {
            var caller = Caller.Of(row.Actor, [], Door.CommandLine);
            return assumed.Exists(key => CommandIdentity.For(caller, key, default).Id == row.CommandId)
                || (happened is InstanceEvent.TaskCompleted done
                    && CommandIdentity.For(caller, ReplayAgenda.DefaultKey(file, done.TaskId.Value), default).Id == row.CommandId);
        }
    }
}

/// <summary>The story of a case, and what it is measured by.</summary>
public sealed record Timeline(ImmutableArray<TimelineLine> Lines, ImmutableArray<ReplayFigure> Figures);
