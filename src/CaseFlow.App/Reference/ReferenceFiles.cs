using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;

namespace CaseFlow.App.Reference;

/// <summary>Reference data as files have it: <c>{key, items}</c>.</summary>
internal static class ReferenceFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads the lists that are looked up, by key; one that is missing is empty.</summary>
    public static ReferenceData Read(IReadOnlyDictionary<string, string> texts) =>
        new(
            Items<Role>(texts, "roles").ToImmutableSortedDictionary(role => role.Code, role => role, StringComparer.Ordinal),
            new WorkingCalendars(Items<CalendarItem>(texts, "calendars").Select(item => KeyValuePair.Create(item.Organisation, item.ToCalendar()))),
            new EscalationPolicies(Items<EscalationPolicy>(texts, "escalation")),
            Items<MeasureItem>(texts, "measures").ToImmutableSortedDictionary(item => item.Id, item => item.Phases, StringComparer.Ordinal));

    private static ImmutableArray<T> Items<T>(IReadOnlyDictionary<string, string> texts, string key) =>
        texts.TryGetValue(key, out var text) ? JsonSerializer.Deserialize<ReferenceFile<T>>(text, Json)?.Items ?? [] : [];

    private sealed record ReferenceFile<T>(ImmutableArray<T> Items);

    private sealed record MeasureItem(string Id, ImmutableSortedSet<CasePhase> Phases);

    private sealed record CalendarItem(string Organisation, string Zone, ImmutableArray<string> WorkingDays, ImmutableArray<DateOnly> Holidays)
    {
        public WorkingCalendar ToCalendar() =>
            new(TimeZoneInfo.FindSystemTimeZoneById(Zone), [.. WorkingDays.Select(day => Enum.Parse<DayOfWeek>(day, ignoreCase: true))])
            {
                Holidays = Holidays.IsDefault ? [] : [.. Holidays],
            };
    }
}
