using System.Globalization;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Conformance.Dmn;

/// <summary>Values as the kit writes them.</summary>
internal static class TckValue
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    // the kit writes irrational numbers with 8 digits behind the point
    private const decimal Tolerance = 0.000_000_01m;

    public static FeelValue Read(XElement element)
    {
        var parts = element.Elements().ToList();
        var components = parts.Where(part => part.Name.LocalName == "component").ToList();
        if (components.Count > 0)
        {
            return FeelContext.Of([.. components.Select(component => (component.Attribute("name")!.Value, Read(component)))]);
        }

        return parts.FirstOrDefault(part => part.Name.LocalName is "list" or "value") switch
        {
            null => FeelNull.Instance,
            { Name.LocalName: "list" } list => FeelList.Of([.. list.Elements().Select(Read)]),
            var value => Simple(value),
        };
    }

    public static bool Same(FeelValue expected, FeelValue actual) => (expected, actual) switch
    {
        (FeelNumber a, FeelNumber b) => decimal.Abs(a.Value - b.Value) <= Tolerance * Math.Max(1, decimal.Abs(a.Value)),
        (FeelList a, FeelList b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (FeelContext a, FeelContext b) => a.Entries.Length == b.Entries.Length
            && a.Entries.All(entry => b.TryGet(entry.Key, out var value) && Same(entry.Value, value)),
        _ => expected.Equals(actual),
    };

    private static FeelValue Simple(XElement value)
    {
        if (value.Attribute(Instance + "nil")?.Value == "true")
        {
            return FeelNull.Instance;
        }

        var type = value.Attribute(Instance + "type")?.Value.Split(':')[^1];
        return type switch
        {
            "decimal" or "double" or "float" or "integer" or "int" or "long" =>
                new FeelNumber(decimal.Parse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture)),
            "boolean" => FeelBoolean.Of(value.Value == "true"),
            "date" or "time" or "dateTime" or "duration" or "dayTimeDuration" or "yearMonthDuration" => Temporal(value.Value),
            _ => new FeelString(value.Value),
        };
    }

    private static FeelValue Temporal(string text) =>
        FeelExpression.Parse($"@\"{text}\"").Evaluate(FeelContext.Empty, new FeelHost(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0)).Value;
}
