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

        foreach (var decision in model.Elements.OfType<DecisionElement>().Where(decision => RequiresItself(model, decision)))
        {
            xml.Report(
                root.Parts("decision").First(part => part.IdOrName() == decision.Id),
                $"Expected a decision that does not require itself, but {decision.Name} does.");
        }
    }

    private static bool RequiresItself(DecisionModel model, DecisionElement decision)
    {
        var seen = new HashSet<DecisionElement>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<DecisionElement>([decision]);
        while (waiting.TryPop(out var next))
        {
            foreach (var required in next.Requirements.Select(reference => model.TryFind(reference, out var found) ? found.Element : null).OfType<DecisionElement>())
            {
                if (required == (object)decision)
                {
                    return true;
                }

                if (seen.Add(required))
                {
                    waiting.Push(required);
                }
            }
        }

        return false;
    }
}
