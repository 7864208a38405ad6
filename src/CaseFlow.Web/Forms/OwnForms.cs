using System.Text.Json.Nodes;

namespace CaseFlow.Web.Forms;

/// <summary>Forms with a page of their own, which needs no script and says more than a drawn form could.</summary>
internal static class OwnForms
{
    private static readonly Dictionary<string, OwnForm> All = new(StringComparer.Ordinal)
    {
        ["assessment-contribution"] = new(typeof(FactorMatrix), ["ratings", "factor", "level", "trend", "confidence", "evidence", "note"]),
        ["gate-decision"] = new(typeof(GateDecision), [
            "outcome", "grounds", "optionsRejected", "text", "dissent", "consequencesRead", "legalView", "deciders", "validUntil", "nextReviewAt",
        ]),
        ["option-sheet"] = new(typeof(OptionSheet), [
            "options", "id", "title", "noAction", "risks", "cost", "validUntil", "measures", "catalogue", "lead", "legalBasis", "contributors", "chosenId",
        ]),
    };

    /// <summary>The own page of a form; null for a drawn one, also when somebody has redrawn a form and asks for more than its page knows.</summary>
    public static Type? Find(string formId, string schemaJson) =>
        All.TryGetValue(formId, out var own) && KeysOf(JsonNode.Parse(schemaJson)).All(own.Keys.Contains) ? own.Page : null;

    private static IEnumerable<string> KeysOf(JsonNode? component) =>
        component?["components"]?.AsArray().SelectMany(child => KeysOf(child).Concat(
            [.. new[] { child?["key"], child?["path"] }.OfType<JsonValue>().Select(key => key.ToString())])) ?? [];

    private sealed record OwnForm(Type Page, HashSet<string> Keys);
}
