using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>Makes decision tables of DMN's XML.</summary>
internal sealed class DecisionTableReader(ModelXml xml, ExpressionReader expressions, TypeReader types)
{
    public DecisionTable Read(XElement table)
    {
        var inputs = table.Parts("input").Select(Input).ToImmutableArray();
        var outputs = table.Parts("output").Select(Output).ToImmutableArray();
        var tested = table.Parts("input").Select(input => types.Of(input.Part("inputExpression"))).ToList();
        var rules = table.Parts("rule").Select((rule, index) => Rule(rule, index, tested, outputs.Length)).OfType<DecisionRule>();
        return new(inputs, outputs, [.. rules], Policy(table), AggregationOf(table, outputs.Length));
    }

    private InputClause Input(XElement input)
    {
        var expression = input.Part("inputExpression");
        var label = input.Value("label") ?? expression?.Text() ?? input.Id();
        var node = expression is null ? new MissingExpression(null) : expressions.Literal(expression);
        return new(label, new Typed(node, types.Of(expression), input.Id()), expressions.Tests(input.Part("inputValues"), types.Of(expression)));
    }

    private OutputClause Output(XElement output)
    {
        var name = output.Name() is { Length: > 0 } given ? given : output.Value("label") ?? "";
        var values = output.Part("outputValues") ?? output.Parent?.Part("outputValues");
        return new(name, types.Of(output), Priorities(values), output.Part("defaultOutputEntry") is { } entry ? expressions.Literal(entry) : null);
    }

    private ImmutableArray<Node> Priorities(XElement? values) =>
        expressions.Tests(values) is { IsValid: true } tests ? tests.Expressions : [];

    private DecisionRule? Rule(XElement rule, int index, List<FeelType> tested, int outputCount)
    {
        var tests = rule.Parts("inputEntry").Select((entry, column) => expressions.Tests(entry, tested.ElementAtOrDefault(column)))
            .OfType<FeelUnaryTests>().ToImmutableArray();
        var outputs = rule.Parts("outputEntry").Select(expressions.Literal).ToImmutableArray();
        if (tests.Length == tested.Count && outputs.Length == outputCount)
        {
            var id = rule.Id() is { Length: > 0 } given ? given : (index + 1).ToString(CultureInfo.InvariantCulture);
            return new(id, tests, outputs);
        }

        xml.Report(rule, $"Expected {tested.Count} inputs and {outputCount} outputs, but the rule has {tests.Length} and {outputs.Length}.");
        return null;
    }

    private HitPolicy Policy(XElement table)
    {
        switch (table.Value("hitPolicy"))
        {
            case null or "UNIQUE":
                return HitPolicy.Unique;
            case "FIRST":
                return HitPolicy.First;
            case "ANY":
                return HitPolicy.Any;
            case "PRIORITY":
                return HitPolicy.Priority;
            case "OUTPUT ORDER":
                return HitPolicy.OutputOrder;
            case "RULE ORDER":
                return HitPolicy.RuleOrder;
            case "COLLECT":
                return HitPolicy.Collect;
            case var other:
                xml.Report(table, $"Expected a hit policy of DMN, but found {other}.");
                return HitPolicy.Unique;
        }
    }

    private Aggregation AggregationOf(XElement table, int outputCount)
    {
        var aggregation = table.Value("aggregation") switch
        {
            null => Aggregation.None,
            "SUM" => Aggregation.Sum,
            "MIN" => Aggregation.Min,
            "MAX" => Aggregation.Max,
            "COUNT" => Aggregation.Count,
            _ => (Aggregation?)null,
        };

        if (aggregation is null || (aggregation != Aggregation.None && outputCount > 1))
        {
            xml.Report(table, $"Expected an aggregation of one output, but found {table.Value("aggregation")} of {outputCount}.");
        }

        return aggregation ?? Aggregation.None;
    }
}
