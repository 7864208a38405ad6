using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace CaseFlow.App.Workflows;

/// <summary>A decision as one reads it: its table, or the expression that it is.</summary>
/// <param name="Id">The id by which processes evaluate it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HitPolicy">What happens when several rules match, e.g. <c>FIRST</c>; null for an expression.</param>
/// <param name="Inputs">The columns that are tested.</param>
/// <param name="Outputs">The columns that are answered.</param>
/// <param name="Rules">The rows, in their order; FEEL.</param>
/// <param name="Expression">The expression, FEEL; null for a table.</param>
public sealed record DecisionTableView(
    string Id,
    string Name,
    string? HitPolicy,
    ImmutableArray<string> Inputs,
    ImmutableArray<string> Outputs,
    ImmutableArray<DecisionRuleView> Rules,
    string? Expression)
{
    /// <summary>All decisions of a DMN text that has been deployed and so was found to be sound.</summary>
    internal static ImmutableArray<DecisionTableView> Read(string dmn) =>
    [
        .. from decision in XDocument.Parse(dmn).Descendants()
           where decision.Name.LocalName == "decision"
           select Read(decision),
    ];

    private static DecisionTableView Read(XElement decision)
    {
        var (id, name) = (Attribute(decision, "id") ?? "", Attribute(decision, "name"));
        var logic = Children(decision, "decisionTable").FirstOrDefault();
        var expression = Children(decision, "literalExpression").Select(TextOf).FirstOrDefault();
        return logic is null
            ? new(id, name ?? id, null, [], [], [], expression)
            : new(
                id,
                name ?? id,
                Attribute(logic, "hitPolicy") ?? "UNIQUE",
                [.. Children(logic, "input").Select(input => Attribute(input, "label") ?? TextOf(Children(input, "inputExpression").Single()))],
                [.. Children(logic, "output").Select(output => Attribute(output, "label") ?? Attribute(output, "name") ?? name ?? id)],
                [.. Children(logic, "rule").Select((rule, index) => ReadRule(rule, number: index + 1))],
                null);
    }

    private static DecisionRuleView ReadRule(XElement rule, int number) => new(
        Attribute(rule, "id") ?? number.ToString(CultureInfo.InvariantCulture),
        [.. Children(rule, "inputEntry").Select(TextOf)],
        [.. Children(rule, "outputEntry").Select(TextOf)],
        Children(rule, "description").Select(note => note.Value.Trim()).FirstOrDefault());

    private static IEnumerable<XElement> Children(XElement parent, string name) => parent.Elements().Where(child => child.Name.LocalName == name);

    private static string TextOf(XElement entry) => Children(entry, "text").Select(text => text.Value.Trim()).FirstOrDefault() ?? "";

    private static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value is { Length: > 0 } value ? value : null;
}

/// <summary>A row of a decision table.</summary>
/// <param name="Id">Its id, or its number from 1 when it has none; what a decision matched is told by it.</param>
/// <param name="Tests">One per input; empty or <c>-</c> where anything will do.</param>
/// <param name="Answers">One per output.</param>
/// <param name="Note">What its author says about it; null when nothing.</param>
public sealed record DecisionRuleView(string Id, ImmutableArray<string> Tests, ImmutableArray<string> Answers, string? Note);
