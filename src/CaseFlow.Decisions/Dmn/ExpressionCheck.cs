using System.Collections.Frozen;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Checking;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>FEEL that was read from an element.</summary>
/// <param name="Element">The element.</param>
/// <param name="Text">The text.</param>
/// <param name="Root">What it was read as.</param>
/// <param name="Tested">What tests test must be of this type; null of other expressions and where it is open.</param>
internal sealed record ReadExpression(XElement Element, string Text, Node Root, FeelType? Tested);

/// <summary>Reports what can be told of a model's expressions before they are evaluated. Only a function that does not exist is an error.</summary>
internal static class ExpressionCheck
{
    public static void Report(ModelXml xml, XElement root, DecisionModel model, IEnumerable<ReadExpression> expressions)
    {
        foreach (var group in expressions.GroupBy(expression => expression.Element.AncestorsAndSelf().Last(element => element != root)))
        {
            var known = KnownIn(group.Key, model);
            foreach (var expression in group)
            {
                Report(xml, expression, IsInFilter(expression.Element) ? known with { AreAll = false } : known);
            }
        }
    }

    private static void Report(ModelXml xml, ReadExpression expression, KnownNames known)
    {
        var found = expression.Root is UnaryTest tests
            ? StaticCheck.OfTests(tests, expression.Tested ?? FeelType.Any, known)
            : StaticCheck.Of(expression.Root, known);
        foreach (var (kind, span, message) in found)
        {
            var (line, column) = Reading.PlaceOf(expression.Text, span.Start);
            xml.Report(expression.Element, $"{message} (line {line}, column {column} of the expression)", isError: kind is FeelWarningKind.NoFunctionFound);
        }
    }

    // a model that declares no input at all was drawn for Camunda: its decisions see the variables of the process
    private static KnownNames KnownIn(XElement element, DecisionModel model)
    {
        var variables = new Dictionary<string, FeelType>(StringComparer.Ordinal);
        foreach (var name in OwnNames(element))
        {
            variables[name] = FeelType.Any;
        }

        foreach (var reference in element.Descendants().Select(part => part.Value("href")).OfType<string>())
        {
            if (model.TryFind(reference, out var found))
            {
                variables[found.Import ?? found.Element.Name] = found.Import is null ? DecisionRun.TypeOf(found.Element) : FeelType.Any;
                variables.TryAdd(found.Element.Id, FeelType.Any);
            }
        }

        return new(variables.ToFrozenDictionary(StringComparer.Ordinal), FrozenSet<string>.Empty, AreAll: model.HasInputs);
    }

    // a function may call itself, and boxes give names to their parts
    private static IEnumerable<string> OwnNames(XElement element) =>
        element.Descendants().Select(part => part.Name()).Append(element.Name())
            .Concat(element.Descendants().Select(part => NameText.Normalise(part.Value("iteratorVariable") ?? "")))
            .Append(ForExpression.Partial)
            .Where(name => name.Length > 0);

    private static bool IsInFilter(XElement element) => element.Ancestors().Any(part => part.Name.LocalName is "match");
}
