using System.Text.Json;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reference;

/// <summary>Says what is wrong with reference data that the product looks up, before they are deployed; each problem names its item.</summary>
internal static class ReferenceCheck
{
    private static readonly string[] DaysOfWeek = Enum.GetNames<DayOfWeek>();

    private static readonly string[] Properties = Enum.GetNames<MeasureProperty>();

    private static readonly string[] Texts = ["id", "title", "grounds"];

    /// <summary>Problems of a file of a known key; none of lists that only people read.</summary>
    public static IEnumerable<string> Check(string key, JsonElement items) => key switch
    {
        ReferenceFiles.Calendars => items.EnumerateArray().SelectMany(item => Named(item, Calendar(item))).Concat(Together(items)),
        ReferenceFiles.Measures => items.EnumerateArray().SelectMany(item => Named(item, Measure(item))),
        ReferenceFiles.ReviewCycles => items.EnumerateArray().SelectMany(item => Named(item, ReviewCycle(item))),
        _ => [],
    };

    private static IEnumerable<string> Calendar(JsonElement item)
    {
        if (string.IsNullOrWhiteSpace(Text(item, "organisation")))
        {
            yield return $"Expected the id of an organisation, but it is {Shown(item, "organisation")}.";
        }

        if (item.TryGetProperty("station", out _) && string.IsNullOrWhiteSpace(Text(item, "station")))
        {
            yield return $"Expected the name of a duty station, or none, but it is {Shown(item, "station")}.";
        }

        if (Text(item, "zone") is not { } zone || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            yield return $"Expected the IANA name of a time zone, e.g. Africa/Addis_Ababa, but it is {Shown(item, "zone")}.";
        }

        if (!item.TryGetProperty("workingDays", out var days) || days.ValueKind is not JsonValueKind.Array || days.GetArrayLength() == 0)
        {
            yield return "Expected at least one working day of the week, for nothing would ever fall due, but there is none.";
        }
        else
        {
            foreach (var day in days.EnumerateArray().Where(day => day.ValueKind is not JsonValueKind.String || !DaysOfWeek.Contains(day.GetString())))
            {
                yield return $"Expected days of the week such as Monday, but one is {day.GetRawText()}.";
            }
        }

        foreach (var holiday in Holidays(item).Where(holiday => !IsHoliday(holiday)))
        {
            yield return $"Expected each holiday to be such as {{\"on\": \"2026-12-25\", \"name\": \"Christmas Day\"}}, but one is {holiday.GetRawText()}.";
        }
    }

    /// <summary>A calendar of a station stands beside one of the organisation, and nothing is said twice.</summary>
    private static IEnumerable<string> Together(JsonElement items)
    {
        var named = items.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object)
            .Select(item => (Organisation: Text(item, "organisation"), Station: Text(item, "station"))).ToList();
        foreach (var twice in named.GroupBy(each => each).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return $"Expected one calendar of {twice.Organisation}{(twice.Station is { } station ? $" at {station}" : "")}, but there are several.";
        }

        foreach (var alone in named.Select(each => each.Organisation).Distinct().Where(id => !named.Contains((id, null))))
        {
            yield return $"Expected a calendar of {alone} as a whole beside those of its stations, for posts that are at none, but there is none.";
        }
    }

    private static List<JsonElement> Holidays(JsonElement item) =>
        !item.TryGetProperty("holidays", out var holidays) ? []
        : holidays.ValueKind is JsonValueKind.Array ? [.. holidays.EnumerateArray()]
        : [holidays];

    private static bool IsHoliday(JsonElement holiday) =>
        holiday.ValueKind is JsonValueKind.Object
        && DateOnly.TryParseExact(Text(holiday, "on"), "yyyy-MM-dd", out _)
        && !string.IsNullOrWhiteSpace(Text(holiday, "name"));

    private static IEnumerable<string> Measure(JsonElement item)
    {
        if (!item.TryGetProperty("properties", out var properties))
        {
            yield break;
        }

        if (properties.ValueKind is not JsonValueKind.Array)
        {
            yield return $"Expected the list properties, but it is {properties.GetRawText()}.";
            yield break;
        }

        foreach (var property in properties.EnumerateArray().Where(one => one.ValueKind is not JsonValueKind.String || !Properties.Contains(one.GetString())))
        {
            yield return $"Expected properties to be among {string.Join(", ", Properties)}, but one is {property.GetRawText()}.";
        }
    }

    private static IEnumerable<string> ReviewCycle(JsonElement item)
    {
        if (!Enum.TryParse<ReviewSubject>(Text(item, "subject"), out var subject))
        {
            yield return $"Expected the subject Case, Doctrine or Lexicon, but it is {Shown(item, "subject")}.";
            yield break;
        }

        if (ReviewPeriod.TryRead(Text(item, "period")) is null)
        {
            yield return $"Expected a period of years and months such as P1Y, but it is {Shown(item, "period")}.";
        }

        foreach (var required in Texts.Where(name => string.IsNullOrWhiteSpace(Text(item, name))))
        {
            yield return $"Expected the text {required}, but it is {Shown(item, required)}.";
        }

        var isOfCase = subject is ReviewSubject.Case;
        if (isOfCase != (Text(item, "first") is null) || isOfCase != (Text(item, "owner") is null))
        {
            yield return "Expected a first date and an owner of each cycle but those of cases, which count from a case's closing and are its owners'.";
        }
        else if (!isOfCase && !DateOnly.TryParseExact(Text(item, "first"), "yyyy-MM-dd", out _))
        {
            yield return $"Expected a first date such as 2026-01-15, but it is {Shown(item, "first")}.";
        }
    }

    private static IEnumerable<string> Named(JsonElement item, IEnumerable<string> problems) =>
        item.ValueKind is JsonValueKind.Object ? problems.Select(problem => $"Item {Shown(item, "id")}: {problem}") : ["Expected each item to be an object."];

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static string Shown(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetRawText() : "missing";
}
