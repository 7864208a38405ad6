using System.Text.Json.Nodes;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Replays;

/// <summary>What happened to the measures of a case, for figures to pick from: by catalogue measure, lead, legal basis and whether it coerces.</summary>
/// <param name="happened">All events of the case, with their case time and stream, in order.</param>
internal sealed class ReplayMeasures(IReadOnlyList<(DateTimeOffset At, Guid StreamId, object Event)> happened)
{
    // a measure that was activated anew keeps the terms that it began with
    private readonly Dictionary<Guid, MeasureTerms> _terms = happened
        .Select(item => (item.StreamId, Terms: TermsOf(item.Event)))
        .Where(item => item.Terms is not null)
        .GroupBy(item => item.StreamId, item => item.Terms!)
        .ToDictionary(measure => measure.Key, measure => measure.First());

    /// <summary>When it happened first to a measure that fits; null when it has not.</summary>
    public DateTimeOffset? First(JsonObject what) => Of(what).Select(item => (DateTimeOffset?)item.At).FirstOrDefault();

    /// <summary>To how many measures that fit it happened.</summary>
    public int Count(JsonObject what) => Of(what).Select(item => item.StreamId).Distinct().Count();

    private IEnumerable<(DateTimeOffset At, Guid StreamId)> Of(JsonObject what) => happened
        .Where(item => IsMeant(item.Event, Text(what, "event")) && _terms.TryGetValue(item.StreamId, out var terms) && Fits(terms, what))
        .Select(item => (item.At, item.StreamId));

    private static MeasureTerms? TermsOf(object happened) => happened switch
    {
        MeasureEvent.Authorised e => e.Terms,
        MeasureEvent.Activated e => e.Terms,
        _ => null,
    };

    private static bool Fits(MeasureTerms terms, JsonObject what) =>
        (Text(what, "measure") is not { } catalogue || terms.Catalogue == catalogue)
        && (Text(what, "lead") is not { } lead || terms.Lead == lead)
        && (Text(what, "legalBasis") is not { } basis || terms.LegalBasis == basis)
        && (what["coercive"] is not { } coercive || LegalBasis.IsCoercive(terms.LegalBasis) == coercive.GetValue<bool>());

    private static bool IsMeant(object happened, string? name) => name switch
    {
        "authorised" => happened is MeasureEvent.Authorised,
        "activated" => happened is MeasureEvent.Activated,
        "completed" => happened is MeasureEvent.Completed,
        "handedOver" => happened is MeasureEvent.HandedOver,
        "notCarriedOut" => happened is MeasureEvent.NotCarriedOut,
        _ => throw new InvalidOperationException(
            $"Expected a measure to be authorised, activated, completed, handedOver or notCarriedOut, but a figure says {name}."),
    };

    private static string? Text(JsonObject what, string name) => what[name]?.GetValue<string>();
}
