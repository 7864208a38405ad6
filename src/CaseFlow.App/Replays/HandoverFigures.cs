using System.Text.Json.Nodes;
using CaseFlow.App.Measures;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Replays;

/// <summary>How many days lay between two bodies that led a measure one after the other.</summary>
/// <param name="happened">All events of the case, with their case time and stream, in order.</param>
internal sealed class HandoverFigures(IReadOnlyList<(DateTimeOffset At, Guid StreamId, object Event)> happened)
{
    /// <summary>Days on which nobody led; null when it was not handed over or nobody has followed.</summary>
    /// <param name="what"><c>measure</c> of the catalogue, the body <c>from</c> which it passed and the body <c>to</c> which it did.</param>
    public int? GapDays(JsonObject what)
    {
        var (catalogue, from, to) = (Text(what, "measure"), Text(what, "from"), Text(what, "to"));
        var end = happened
            .Where(item => item.Event is MeasureEvent.HandedOver e && e.To == to && Leads(item.StreamId, catalogue, from))
            .Select(item => (DateTimeOffset?)item.At)
            .FirstOrDefault();
        var start = happened
            .Where(item => item.Event is MeasureEvent.Activated && Leads(item.StreamId, catalogue, to))
            .Select(item => (DateTimeOffset?)item.At)
            .FirstOrDefault();
        return end is { } ended ? HandoverView.GapDaysBetween(ended, start) : null;
    }

    private bool Leads(Guid measureId, string? catalogue, string? lead) => happened.Any(item =>
        item.StreamId == measureId && item.Event is MeasureEvent.Activated { Terms: var terms } && terms.Catalogue == catalogue && terms.Lead == lead);

    private static string? Text(JsonObject what, string name) => what[name]?.GetValue<string>();
}
