using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;

namespace CaseFlow.App.Replays;

/// <summary>Writes what a replay says as the inputs of commands.</summary>
internal static class ReplayInputs
{
    /// <summary>A fact of the record, as the command that adds it takes it.</summary>
    public static JsonObject Fact(ReplayRecord record) => new()
    {
        ["entry"] = new JsonObject
        {
            ["on"] = record.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dayVerified"] = record.DayVerified,
            ["kind"] = record.Kind,
            ["actorName"] = record.Actor,
            ["text"] = record.Text,
            ["source"] = record.Source,
            ["organisation"] = record.Organisation,
            ["measure"] = record.Measure,
            ["legalBasis"] = record.LegalBasis,
        },
    };

    /// <summary>A message.</summary>
    public static JsonObject Message(string name, ReplayDeed what) =>
        new()
        {
            ["name"] = name,
            ["variables"] = what.Variables?.DeepClone() ?? new JsonObject(),
            ["timeToLive"] = XmlConvert.ToTimeSpan(what.TimeToLive ?? "PT0S").ToString(),
        };

    /// <summary>A case whose own clock starts at a moment.</summary>
    public static JsonObject Exercise(JsonObject values, DateTimeOffset startsAt) =>
        With(values, ("exerciseStartsAt", startsAt.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>The values with more members.</summary>
    public static JsonObject With(JsonObject values, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var all = values.DeepClone().AsObject();
        foreach (var (name, value) in more)
        {
            all[name] = value;
        }

        return all;
    }
}
