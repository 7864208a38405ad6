using System.Collections.Immutable;
using System.Globalization;

namespace CaseFlow.App.Timelines;

/// <summary>What stands at a place of a timeline sentence.</summary>
/// <param name="Name">The name of the place, e.g. title.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Values">One value, or those of a list in order.</param>
public sealed record TimelineArgument(string Name, TimelineArgumentKind Kind, ImmutableArray<string> Values)
{
    private const string Iso = "yyyy-MM-ddTHH:mm:ssZ";

    internal static TimelineArgument Said(string name, params IEnumerable<string> texts) => new(name, TimelineArgumentKind.Text, [.. texts]);

    internal static TimelineArgument Number(string name, int number) =>
        new(name, TimelineArgumentKind.Number, [number.ToString(CultureInfo.InvariantCulture)]);

    internal static TimelineArgument Day(string name, DateOnly day) => Day(name, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    internal static TimelineArgument Day(string name, DateTimeOffset moment) => new(name, TimelineArgumentKind.Day, [Utc(moment)]);

    internal static TimelineArgument Moment(string name, DateTimeOffset moment) => new(name, TimelineArgumentKind.Moment, [Utc(moment)]);

    internal static TimelineArgument Country(string name, string code) => new(name, TimelineArgumentKind.Country, [code]);

    internal static TimelineArgument Post(string name, string id) => new(name, TimelineArgumentKind.Post, [id]);

    internal static TimelineArgument Groups(string name, IEnumerable<string> groups) => new(name, TimelineArgumentKind.Group, [.. groups]);

    internal static TimelineArgument OrganisationsOf(string name, params IEnumerable<string> ids) => new(name, TimelineArgumentKind.Organisation, [.. ids]);

    internal static TimelineArgument Process(string name, string id) => new(name, TimelineArgumentKind.Process, [id]);

    internal static TimelineArgument Rule(string name, string id) => new(name, TimelineArgumentKind.Rule, [id]);

    internal static TimelineArgument Rows(string name, IEnumerable<string> ids) => new(name, TimelineArgumentKind.Row, [.. ids]);

    internal static TimelineArgument Value(string name, string value) => new(name, TimelineArgumentKind.Value, [value]);

    internal static TimelineArgument Value<TValue>(string name, TValue value)
        where TValue : struct, Enum => Value(name, value.ToString());

    /// <summary>How the English sentence shows it.</summary>
    internal string InEnglish() => Kind switch
    {
        TimelineArgumentKind.Day => Shown("yyyy-MM-dd"),
        TimelineArgumentKind.Moment => Shown("yyyy-MM-dd HH:mm"),
        TimelineArgumentKind.Group => string.Join(" or ", Values),
        TimelineArgumentKind.Text => string.Join("; ", Values),
        _ => string.Join(", ", Values),
    };

    private string Shown(string format) =>
        DateTimeOffset.ParseExact(Values[0], Iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            .ToString(format, CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString(Iso, CultureInfo.InvariantCulture);
}
