using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Signals as people of different organisations report them.</summary>
internal static class SignalParts
{
    private static readonly string[] RiskFactors = ["RF07"];

    private static readonly string[] Partners = ["EU", "NATO", "UN"];

    public static JsonObject Report(string country, string day, string district) => Json(new
    {
        summary = "Shots at a crowd",
        theme = "ONE_SIDED_VIOLENCE",
        place = new { country, admin2 = district, precision = "DISTRICT" },
        time = new { from = day, to = day, precision = "DAY" },
        actors = new[] { new { name = "Militia", type = "ARMED_GROUP" } },
        killed = new { low = 3 },
        riskFactors = RiskFactors,
        report = new { sourcePseudonym = "Heron", mayBeCited = false, mayBeContacted = true, mayBeActedOn = true, translation = "NONE" },
        marking = "TLP:AMBER",
        releasableTo = Partners,
        language = "en",
        grade = new { source = "B", information = 2 },
    });

    public static async Task<string> ReportSignalAsync(this GraphQLClient api, string post, JsonObject report)
    {
        var payload = await api.MutateAsync(post, "reportSignal", report, "signal { id }");
        Assert.True(payload["errors"]!.AsArray().Count == 0, payload.ToJsonString());
        return (string)payload["signal"]!["id"]!;
    }

    public static JsonObject Json(object value) => JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Web)!.AsObject();
}
