using System.Xml.Linq;

namespace CaseFlow.Decisions.Dmn;

/// <summary>Reports references to nothing, and decisions that in the end require themselves.</summary>
internal static class RequirementCheck
{
    public static void Report(ModelXml xml, XElement root, DecisionModel model)
    {
        foreach (var part in root.Descendants().Where(part => part.Name.LocalName is "requiredInput" or "requiredDecision" or "requiredKnowledge"))
        {
            if (part.Value("href") is { } reference && !model.TryFind(reference, out _))
            {
                xml.Report(part, $"Expected an element {reference}, but there is none.");
            }
        }

        foreach (var decision in InCircles(model))
        {
            xml.Report(
                root.Parts("decision").First(part => part.IdOrName() == decision.Id),
                $"Expected a decision that does not require itself, but {decision.Name} does.");
        }
    }

    // what requires nothing is on no circle, nor is what nothing requires: these fall away until only circles are left
    private static IEnumerable<DecisionElement> InCircles(DecisionModel model)
    {
        var edges = model.Elements.OfType<DecisionElement>()
            .SelectMany(decision => Required(model, decision).Select(required => (From: decision.Id, To: required.Id)));
        var left = Peel(Peel([.. edges]).Select(edge => (edge.To, edge.From)));
        var ids = left.Select(edge => edge.From).Intersect(left.Select(edge => edge.To)).ToHashSet(StringComparer.Ordinal);
        return model.Elements.OfType<DecisionElement>().Where(decision => ids.Contains(decision.Id)).OrderBy(decision => decision.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<DecisionElement> Required(DecisionModel model, DecisionElement decision) =>
        decision.Requirements
            .Select(reference => model.TryFind(reference, out var found) && found.Model == model ? found.Element : null)
            .OfType<DecisionElement>();

    /// <summary>Takes away all edges that lead, over others, to an end.</summary>
    private static List<(string From, string To)> Peel(IEnumerable<(string From, string To)> edges)
    {
        var left = edges.ToHashSet();
        var incoming = left.ToLookup(edge => edge.To, StringComparer.Ordinal);
        var outgoing = left.GroupBy(edge => edge.From).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var ends = new Stack<string>(left.Select(edge => edge.To).Distinct().Where(id => !outgoing.ContainsKey(id)));
        while (ends.TryPop(out var end))
        {
            foreach (var edge in incoming[end].Where(left.Remove))
            {
                if (--outgoing[edge.From] == 0)
                {
                    ends.Push(edge.From);
                }
            }
        }

        return [.. left];
    }
}
