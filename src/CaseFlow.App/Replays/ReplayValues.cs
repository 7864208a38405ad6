using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;

namespace CaseFlow.App.Replays;

/// <summary>
/// Fills in what a replay's values leave to the moment: <c>{"$moment": "P30D"}</c>, <c>{"$date": "P0D"}</c> and <c>{"$variable": "consultee"}</c>.
/// </summary>
internal static class ReplayValues
{
    /// <summary>A copy of the values with all of these replaced.</summary>
    /// <param name="values">The values.</param>
    /// <param name="now">Case time, from which moments and dates are counted.</param>
    /// <param name="variables">The task's own variables.</param>
    public static JsonNode? Resolve(JsonNode? values, DateTimeOffset now, JsonObject variables) => values switch
    {
        JsonObject { Count: 1 } one when one["$moment"] is { } period => After(now, period).ToString("O", CultureInfo.InvariantCulture),
        JsonObject { Count: 1 } one when one["$date"] is { } period => After(now, period).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        JsonObject { Count: 1 } one when one["$variable"] is { } name => variables[name.GetValue<string>()]?.DeepClone(),
        JsonObject many => new JsonObject(many.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value, now, variables)))),
        JsonArray list => new JsonArray([.. list.Select(item => Resolve(item, now, variables))]),
        _ => values?.DeepClone(),
    };

    private static DateTimeOffset After(DateTimeOffset now, JsonNode period) => now + XmlConvert.ToTimeSpan(period.GetValue<string>());
}
