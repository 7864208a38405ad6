using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.App.Reviews;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Reviews;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;

namespace CaseFlow.App.Reference;

/// <summary>Reference data as files have it: <c>{key, items}</c>.</summary>
internal static class ReferenceFiles
{
    /// <summary>The key of working calendars.</summary>
    public const string Calendars = "calendars";

    /// <summary>The key of the catalogue of measures.</summary>
    public const string Measures = "measures";

    /// <summary>The key of review cycles.</summary>
    public const string ReviewCycles = "review-cycles";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads the lists that are looked up, by key; one that is missing is empty.</summary>
    public static ReferenceData Read(IReadOnlyDictionary<string, string> texts) =>
        new(
            Items<Role>(texts, "roles").ToImmutableSortedDictionary(role => role.Code, role => role, StringComparer.Ordinal),
            CalendarsOf(Items<CalendarItem>(texts, Calendars)),
            Items<CalendarItem>(texts, Calendars),
            new EscalationPolicies(Items<EscalationPolicy>(texts, "escalation")),
            Items<MeasureItem>(texts, Measures).ToImmutableSortedDictionary(item => item.Id, item => item.Phases, StringComparer.Ordinal),
            Items<MeasureItem>(texts, Measures).ToImmutableSortedDictionary(item => item.Id, item => item.ToTraits(), StringComparer.Ordinal),
            [.. Items<ReviewCycleItem>(texts, ReviewCycles).Select(item => item.ToCycle())]);

    /// <summary>Reads the review cycles of their file.</summary>
    public static ImmutableArray<ShippedCycle> ReadReviewCycles(string text) => [.. Items<ReviewCycleItem>(text).Select(item => item.ToCycle())];

    private static WorkingCalendars CalendarsOf(ImmutableArray<CalendarItem> items) => new(
        items.Where(item => item.Station is null).Select(item => KeyValuePair.Create(item.Organisation, item.ToCalendar())),
        items.Where(item => item.Station is not null).Select(item => KeyValuePair.Create((item.Organisation, item.Station!), item.ToCalendar())));

    private static ImmutableArray<T> Items<T>(IReadOnlyDictionary<string, string> texts, string key) =>
        texts.TryGetValue(key, out var text) ? Items<T>(text) : [];

    private static ImmutableArray<T> Items<T>(string text) => JsonSerializer.Deserialize<ReferenceFile<T>>(text, Json)?.Items ?? [];

    private sealed record ReferenceFile<T>(ImmutableArray<T> Items);

    private sealed record MeasureItem(
        string Id, ImmutableSortedSet<CasePhase> Phases, string? Pillar = null, ImmutableSortedSet<MeasureProperty>? Properties = null)
    {
        public MeasureTraits ToTraits() => new(Pillar, Properties ?? []);
    }

    private sealed record ReviewCycleItem(
        string Id, ReviewSubject Subject, string Title, string Period, string Grounds, DateOnly? First = null, string? Owner = null)
    {
        public ShippedCycle ToCycle() => new(
            Id, Subject, Title, ReviewPeriod.TryRead(Period) ?? throw new JsonException($"{Period} is no period of a review."), First, Owner, Grounds);
    }
}
