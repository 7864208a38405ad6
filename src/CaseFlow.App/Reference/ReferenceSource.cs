using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reference;

/// <summary>Reads the newest reference data. What another host has deployed is seen after <see cref="ReferenceCache.Freshness"/>.</summary>
internal sealed class ReferenceSource(CaseFlowDb db, ReferenceCache cache)
{
    /// <summary>Stands in the statement that reads them, as a comment.</summary>
    internal const string Tag = "reference data";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async ValueTask<ReferenceData> CurrentAsync(CancellationToken cancellation)
    {
        if (cache.Fresh() is { } known)
        {
            return known;
        }

        var read = await ReadAsync(cancellation);
        cache.Keep(read);
        return read;
    }

    private async ValueTask<ReferenceData> ReadAsync(CancellationToken cancellation)
    {
        var references = db.Set<DefinitionRow>().AsNoTracking().Where(row => row.Kind == DefinitionKind.Reference);
        var texts = await references
            .Where(row => !references.Any(other => other.Key == row.Key && other.Version > row.Version))
            .TagWith(Tag)
            .ToDictionaryAsync(row => row.Key, row => row.Text, cancellation);
        return new ReferenceData(
            Items<Role>(texts, "roles").ToImmutableSortedDictionary(role => role.Code, role => role, StringComparer.Ordinal),
            new WorkingCalendars(Items<CalendarItem>(texts, "calendars").Select(item => KeyValuePair.Create(item.Organisation, item.ToCalendar()))),
            new EscalationPolicies(Items<EscalationPolicy>(texts, "escalation")),
            Items<MeasureItem>(texts, "measures").ToImmutableSortedDictionary(item => item.Id, item => item.Phases, StringComparer.Ordinal));
    }

    private static ImmutableArray<T> Items<T>(Dictionary<string, string> texts, string key) =>
        texts.TryGetValue(key, out var text) ? JsonSerializer.Deserialize<ReferenceFile<T>>(text, Json)?.Items ?? [] : [];

    private sealed record ReferenceFile<T>(ImmutableArray<T> Items);

    private sealed record MeasureItem(string Id, ImmutableSortedSet<CasePhase> Phases);

    private sealed record CalendarItem(string Organisation, string Zone, ImmutableArray<string> WorkingDays)
    {
        public WorkingCalendar ToCalendar() =>
            new(TimeZoneInfo.FindSystemTimeZoneById(Zone), [.. WorkingDays.Select(day => Enum.Parse<DayOfWeek>(day, ignoreCase: true))]);
    }
}

/// <summary>Keeps reference data for a while, for all commands of this host.</summary>
internal sealed class ReferenceCache(TimeProvider clock)
{
    /// <summary>How long reference data are used before they are read again.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private volatile Kept? _kept;

    public ReferenceData? Fresh() => _kept is { } kept && clock.GetUtcNow() - kept.At < Freshness ? kept.Data : null;

    public void Keep(ReferenceData data) => _kept = new Kept(data, clock.GetUtcNow());

    public void Forget() => _kept = null;

    private sealed record Kept(ReferenceData Data, DateTimeOffset At);
}
