using System.Text.Json;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reference;

/// <summary>Says what is wrong with reference data that the product looks up, before they are deployed; each problem names its item.</summary>
internal static class ReferenceCheck
{
    private static readonly string[] Texts = ["id", "title", "grounds"];

    /// <summary>Problems of a file of a known key; none of lists that only people read.</summary>
    public static IEnumerable<string> Check(string key, JsonElement items) => key switch
    {
        ReferenceFiles.ReviewCycles => items.EnumerateArray().SelectMany(item => Named(item, ReviewCycle(item))),
        _ => [],
    };

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
