using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Replays;

/// <summary>A number that a replay is judged by, measured from the journal.</summary>
/// <param name="Name">What it tells.</param>
/// <param name="Value">The number; null when what it counts from or to has not happened.</param>
/// <param name="Unit">Days (between calendar days, UTC), gap days (on which nobody led) or measures.</param>
public sealed record ReplayFigure(string Name, int? Value, string Unit);

/// <summary>Measures a replay's figures from what happened, never from what its file says.</summary>
/// <param name="happened">All events of the case, with their case time and stream, in order.</param>
internal sealed class ReplayFigures(IReadOnlyList<(DateTimeOffset At, Guid StreamId, object Event)> happened)
{
    private readonly ReplayMeasures _measures = new(happened);

    public ImmutableArray<ReplayFigure> Measure(ImmutableArray<JsonObject> figures) => [.. figures.Select(Measure)];

    private ReplayFigure Measure(JsonObject figure)
    {
        var (name, unit) = (Text(figure, "name"), Text(figure, "unit"));
        return new ReplayFigure(name, figure switch
        {
            _ when figure["handover"] is JsonObject handover => new HandoverFigures(happened).GapDays(handover),
            _ when figure["of"] is JsonObject measures => _measures.Count(measures),
            _ when unit == "measures" => PausedWith(Text(figure, "mandate")),
            _ => Days(MomentOf(figure["from"]!.AsObject()), MomentOf(figure["to"]!.AsObject())),
        }, unit);
    }

    private DateTimeOffset? MomentOf(JsonObject what) => what switch
    {
        _ when what.ContainsKey("warning") => First<WarningEvent.Validated>(_ => true),
        _ when what.ContainsKey("mandate") => First<MandateEvent.Recorded>(e => e.Text.Reference == Text(what, "mandate")),
        _ when what.ContainsKey("measure") => _measures.First(what),
        _ when what.ContainsKey("record") => DayOf(what),
        _ => throw new InvalidOperationException($"Expected a figure between warnings, mandates, measures or facts of the record, but it says {what}."),
    };

    /// <summary>The day of the earliest fact of a kind, as the record gives it; a figure may name its organisation, actor and measure too.</summary>
    private DateTimeOffset? DayOf(JsonObject what) => happened
        .Select(item => item.Event).OfType<CaseEvent.RecordEntryAdded>().Select(added => added.Entry)
        .Where(entry => entry.Kind == Enum.Parse<RecordKind>(Text(what, "record"), ignoreCase: true))
        .Where(entry => IsOrAny(what, "organisation", entry.Organisation) && IsOrAny(what, "actor", entry.ActorName) && IsOrAny(what, "measure", entry.Measure))
        .Min(entry => (DateTimeOffset?)new DateTimeOffset(entry.On, TimeOnly.MinValue, TimeSpan.Zero));

    /// <summary>How many measures that rest on a mandate were paused when it ended.</summary>
    private int PausedWith(string reference)
    {
        var resting = happened
            .Where(item => item.Event is MeasureEvent.Activated { Citation: { } citation } && citation.Reference == reference)
            .Select(item => item.StreamId)
            .ToHashSet();
        return happened
            .Where(item => item.Event is MeasureEvent.Paused { Reason: PauseReason.MandateEnded } && resting.Contains(item.StreamId))
            .Select(item => item.StreamId)
            .Distinct()
            .Count();
    }

    private DateTimeOffset? First<TEvent>(Func<TEvent, bool> fits) =>
        happened.Where(item => item.Event is TEvent one && fits(one)).Select(item => (DateTimeOffset?)item.At).FirstOrDefault();

    private static bool IsOrAny(JsonObject what, string name, string? value) => !what.ContainsKey(name) || Text(what, name) == value;

    private static int? Days(DateTimeOffset? from, DateTimeOffset? to) =>
        from is { } start && to is { } end ? (end.UtcDateTime.Date - start.UtcDateTime.Date).Days : null;

    private static string Text(JsonObject figure, string name) => Convert.ToString(figure[name], CultureInfo.InvariantCulture) ?? string.Empty;
}
