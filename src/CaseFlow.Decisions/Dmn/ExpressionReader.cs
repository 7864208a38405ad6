using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>Makes expressions of DMN's boxed expressions (DMN 1.5, chapter 10.2).</summary>
internal sealed class ExpressionReader(ModelXml xml, FeelNames names, TypeReader types)
{
    // boxes in boxes; each level takes some stack
    private const int MaxNesting = 50;

    private static readonly string[] Kinds =
    [
        "literalExpression", "decisionTable", "context", "invocation", "list", "relation", "functionDefinition",
        "conditional", "filter", "for", "some", "every",
    ];

    private readonly List<ReadExpression> _read = [];
    private FeelNames _names = names;
    private int _depth;

    /// <summary>All FEEL that was read so far.</summary>
    public IReadOnlyList<ReadExpression> AllRead => _read;

    /// <summary>The one expression inside an element; null when there is none.</summary>
    public Node? TryInside(XElement element) =>
        element.Elements().FirstOrDefault(part => part.Name.Namespace == element.Name.Namespace && Kinds.Contains(part.Name.LocalName)) is { } found
            ? Read(found)
            : null;

    /// <summary>The one expression inside an element, which must be there.</summary>
    public Node Inside(XElement? element, XElement parent) => (element is null ? null : TryInside(element)) ?? Missing(element ?? parent, "an expression");

    /// <summary>The FEEL text of an element.</summary>
    public Node Literal(XElement element)
    {
        var text = element.Text();
        if (text.Length == 0)
        {
            return new MissingExpression(null);
        }

        if (element.Value("expressionLanguage") is { } language && !language.Contains("feel", StringComparison.OrdinalIgnoreCase))
        {
            return Missing(element, $"FEEL, but found {language}");
        }

        var (root, problems) = Reading.TryRead(text, _names, Parser.ParseExpression);
        if (root is null)
        {
            return Invalid(element, problems);
        }

        _read.Add(new(element, text, root, Tested: null));
        return root;
    }

    /// <summary>The unary tests of an element; null when there are none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="tested">What they test must be of this type.</param>
    public FeelUnaryTests? Tests(XElement? element, FeelType? tested = null)
    {
        if (element is null)
        {
            return null;
        }

        var tests = FeelUnaryTests.Parse(element.Text() is { Length: > 0 } text ? text : "-", _names);
        if (tests.Root is null)
        {
            Invalid(element, tests.Problems);
        }
        else
        {
            _read.Add(new(element, tests.Text, tests.Root, tested));
        }

        return tests;
    }

    /// <summary>The parameters of a function, and its body, which knows them; code outside FEEL is never run.</summary>
    public (ImmutableArray<Parameter> Parameters, Node Body) Function(XElement function)
    {
        var parameters = function.Parts("formalParameter")
            .Select(parameter => new Parameter(parameter.Name(), types.Of(parameter), AcceptsNull: true)).ToImmutableArray();
        var outer = _names;
        _names = _names.With(parameters.Select(parameter => parameter.Name));
        var isExternal = function.Value("kind") is not (null or "FEEL");
        var body = isExternal ? new MissingExpression("Expected a function written in FEEL, but its code is external.") : Inside(function, function);
        _names = outer;
        return (parameters, body);
    }

    private Node Read(XElement element)
    {
        if (++_depth > MaxNesting)
        {
            return Missing(element, $"at most {MaxNesting} boxes inside each other");
        }

        var node = ReadKind(element);
        _depth--;
        var type = types.Of(element);
        return type == FeelType.Any && element.Id().Length == 0 ? node : new Typed(node, type, element.Id());
    }

    private Node ReadKind(XElement element) => element.Name.LocalName switch
    {
        "literalExpression" => Literal(element),
        "decisionTable" => new DecisionTableReader(xml, this, types).Read(element),
        "context" => Context(element),
        "invocation" => Invocation(element),
        "list" => new ListLiteral(default, [.. element.Elements().Where(IsExpression).Select(Read)]),
        "relation" => Relation(element),
        "functionDefinition" => Boxed(Function(element)),
        "conditional" => new IfExpression(default, Child(element, "if"), Child(element, "then"), Child(element, "else")),
        "filter" => new FilterExpression(default, Child(element, "in"), Child(element, "match")),
        "for" => new ForExpression(default, [Iterator(element)], Child(element, "return")),
        "some" or "every" => new QuantifiedExpression(default, element.Name.LocalName == "every", [Iterator(element)], Child(element, "satisfies")),
        _ => Missing(element, "an expression"),
    };

    private static BoxedFunction Boxed((ImmutableArray<Parameter> Parameters, Node Body) function) => new(function.Parameters, function.Body);

    private static bool IsExpression(XElement element) => Kinds.Contains(element.Name.LocalName);

    private Node Child(XElement element, string name) => Inside(element.Part(name), element);

    private Iterator Iterator(XElement element) =>
        new(NameText.Normalise(element.Value("iteratorVariable") ?? ""), Child(element, "in"), null);

    private BoxedContext Context(XElement element)
    {
        var entries = element.Parts("contextEntry").ToList();
        var named = entries.Where(entry => entry.Part("variable") is not null).ToList();
        var result = entries.FirstOrDefault(entry => entry.Part("variable") is null);
        return new([.. named.Select(entry => entry.Part("variable")!.Name())], [.. named.Select(Entry)], result is null ? null : Inside(result, element));
    }

    private Typed Entry(XElement entry) => new(Inside(entry, entry), types.Of(entry.Part("variable")), entry.Id());

    private FunctionInvocation Invocation(XElement element)
    {
        var bindings = element.Parts("binding").ToList();
        return new(
            default,
            Inside(element, element),
            [.. bindings.Select(binding => binding.Part("parameter")?.Name() ?? "")],
            [.. bindings.Select(binding => TryInside(binding) ?? new MissingExpression(null))]);
    }

    private ListLiteral Relation(XElement element)
    {
        var columns = element.Parts("column").Select(column => column.Name()).ToImmutableArray();
        return new(default, [.. element.Parts("row").Select(row => Row(row, columns))]);
    }

    private Node Row(XElement row, ImmutableArray<string> columns)
    {
        var cells = row.Elements().Where(IsExpression).Select(Read).ToImmutableArray();
        return cells.Length == columns.Length
            ? new BoxedContext(columns, cells, null)
            : Missing(row, $"{columns.Length} cells, but found {cells.Length}");
    }

    private MissingExpression Missing(XElement element, string expected)
    {
        var message = $"Expected {expected}{(expected.Contains("but found", StringComparison.Ordinal) ? "." : ", but there is none.")}";
        xml.Report(element, message);
        return new(message);
    }

    private MissingExpression Invalid(XElement element, ImmutableArray<FeelProblem> problems)
    {
        foreach (var problem in problems)
        {
            xml.Report(element, $"{problem.Message} (line {problem.Line}, column {problem.Column} of the expression)");
        }

        return new(problems[0].Message);
    }
}
