using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Checking;

/// <summary>Looks for functions and names that nothing gives, and for values whose types do not go together.</summary>
/// <remarks>It says only what is certain: what may be of any type fits everywhere.</remarks>
internal sealed class StaticCheck
{
    private readonly KnownNames _known;
    private readonly List<(FeelWarningKind Kind, Span Span, string Message)> _found = [];
    private int _filters;

    private StaticCheck(KnownNames known) => _known = known;

    /// <summary>All that is found in an expression.</summary>
    public static ImmutableArray<(FeelWarningKind Kind, Span Span, string Message)> Of(Node root, KnownNames known)
    {
        var check = new StaticCheck(known);
        check.TypeOf(root);
        return [.. check._found];
    }

    /// <summary>All that is found in tests of a value of a type.</summary>
    public static ImmutableArray<(FeelWarningKind Kind, Span Span, string Message)> OfTests(UnaryTest root, FeelType tested, KnownNames known)
    {
        var check = new StaticCheck(known);
        check.Test(root, tested);
        return [.. check._found];
    }

    private FeelType TypeOf(Node node) => node switch
    {
        Literal literal => FeelType.Named(literal.Value.TypeName) ?? FeelType.Any,
        NameReference name => OfName(name),
        Arithmetic arithmetic => OfArithmetic(arithmetic),
        ArithmeticNegation negation => OfNegation(negation),
        Comparison comparison => OfComparison(comparison, comparison.Children[0], comparison.Children[1], comparison.IsOfEquality),
        Between between => OfBetween(between),
        Conjunction or Disjunction => OfTruths(node),
        In within => OfIn(within),
        UnaryTest test => Test(test, FeelType.Any),
        IfExpression condition => OfIf(condition),
        FunctionInvocation call => OfCall(call),
        FilterExpression filter => OfFilter(filter),
        ListLiteral => Parts(node, "list"),
        ContextLiteral => Parts(node, "context"),
        RangeLiteral or HalfOpenRange => Parts(node, "range"),
        QuantifiedExpression or InstanceOf => Parts(node, "boolean"),
        _ => Parts(node, "Any"),
    };

    private FeelType Parts(Node node, string type)
    {
        foreach (var part in node.Children)
        {
            TypeOf(part);
        }

        return FeelType.Named(type)!;
    }

    private FeelType OfName(NameReference name)
    {
        // inside a filter a name may be of the items
        if (name.IsLocal || _filters > 0 || name.Name == UnaryTest.Input)
        {
            return FeelType.Any;
        }

        return _known.TypeOf(name.Name)
            ?? Report(FeelWarningKind.NoVariableFound, name, $"Expected a name that is known here, but \"{name.Name}\" is not.");
    }

    private FeelType OfArithmetic(Arithmetic arithmetic)
    {
        var (left, right) = (TypeOf(arithmetic.Children[0]), TypeOf(arithmetic.Children[1]));
        if (!IsPlain(left) || !IsPlain(right))
        {
            return FeelType.Any;
        }

        var symbol = arithmetic.Operation.Symbol();
        return left == right && (IsNumber(left) || (IsString(left) && arithmetic.Operation == ArithmeticOperator.Add))
            ? left
            : Report(FeelWarningKind.InvalidType, arithmetic, $"Expected two values for which there is {symbol}, but found a {left} and a {right}.");
    }

    private FeelType OfNegation(ArithmeticNegation negation) => TypeOf(negation.Children[0]) is var type && IsPlain(type) && !IsNumber(type)
        ? Report(FeelWarningKind.InvalidType, negation, $"Expected a number or a duration, but found a {type}.")
        : type;

    private FeelType OfComparison(Node node, Node left, Node right, bool isOfEquality)
    {
        Compare(node, TypeOf(left), TypeOf(right), isOfEquality);
        return Boolean;
    }

    private FeelType OfBetween(Between between)
    {
        var tested = TypeOf(between.Children[0]);
        Compare(between, tested, TypeOf(between.Children[1]), isOfEquality: false);
        Compare(between, tested, TypeOf(between.Children[2]), isOfEquality: false);
        return Boolean;
    }

    private void Compare(Node node, FeelType left, FeelType right, bool isOfEquality)
    {
        var areSame = left == right && (isOfEquality || !IsPlain(left) || IsNumber(left) || IsString(left));
        if (AreCertain(left, right) && !areSame)
        {
            Report(FeelWarningKind.NotComparable, node, $"Expected two values that can be compared, but found a {left} and a {right}.");
        }
    }

    private FeelType OfTruths(Node node)
    {
        foreach (var part in node.Children)
        {
            ExpectTruth(part);
        }

        return Boolean;
    }

    private FeelType OfIf(IfExpression condition)
    {
        ExpectTruth(condition.Children[0]);
        var (then, otherwise) = (TypeOf(condition.Children[1]), TypeOf(condition.Children[2]));
        return then == otherwise ? then : FeelType.Any;
    }

    private void ExpectTruth(Node node)
    {
        if (TypeOf(node) is var type && AreCertain(type) && type != Boolean)
        {
            Report(FeelWarningKind.InvalidType, node, $"Expected true or false, but found a {type}.");
        }
    }

    private FeelType OfIn(In within)
    {
        Test((UnaryTest)within.Children[1], TypeOf(within.Children[0]));
        return Boolean;
    }

    private FeelType OfFilter(FilterExpression filter)
    {
        TypeOf(filter.Children[0]);
        _filters++;
        TypeOf(filter.Children[1]);
        _filters--;
        return FeelType.Any;
    }

    private FeelType OfCall(FunctionInvocation call)
    {
        var arguments = call.Children.Skip(1).Select(TypeOf).ToList();
        if (call.Callee is not NameReference { IsLocal: false } callee)
        {
            TypeOf(call.Callee);
        }
        else if (!_known.CanBeCalled(callee.Name))
        {
            Report(FeelWarningKind.NoFunctionFound, callee, $"Expected a function that exists, but \"{callee.Name}\" does not.");
        }
        else if (call.HasNoNames && !_known.Functions.Contains(callee.Name) && BuiltIns.Find(callee.Name) is { } function
            && !_known.Variables.ContainsKey(callee.Name) && !function.Signatures.Any(signature => Takes(signature, arguments)))
        {
            Report(
                FeelWarningKind.InvalidArguments, call,
                $"Expected arguments that \"{callee.Name}\" takes, but found {(arguments.Count == 0 ? "none" : string.Join(", ", arguments))}.");
        }

        return FeelType.Any;
    }

    private static bool Takes(Signature signature, List<FeelType> arguments) =>
        signature.Takes(arguments.Count)
        && arguments.Index().All(argument =>
            signature.IsVariadic && argument.Index >= signature.Parameters.Length - 1 || Fits(argument.Item, signature.Parameters[argument.Index]));

    // a list of one item is that item and the reverse, which only an evaluation can tell
    private static bool Fits(FeelType argument, Parameter parameter) =>
        argument == parameter.Type || !AreCertain(argument, parameter.Type) || parameter.Type == List
        || (argument == FeelType.Named("date") && parameter.Type == FeelType.Named("date and time"));

    private FeelType Test(UnaryTest test, FeelType tested)
    {
        switch (test)
        {
            case ComparisonTest:
                Compare(test, tested, TypeOf(test.Children[0]), isOfEquality: false);
                break;
            case ExpressionTest { Expression: RangeLiteral range }:
                Compare(range, tested, TypeOf(range.Children[0]), isOfEquality: false);
                Compare(range, tested, TypeOf(range.Children[1]), isOfEquality: false);
                break;
            case ExpressionTest { IsCondition: false, Expression: var value }:
                var type = TypeOf(value);
                Compare(test, tested, type == FeelType.Named("range") ? FeelType.Any : type, isOfEquality: true);
                break;
            case TestList:
                foreach (var part in test.Children.OfType<UnaryTest>())
                {
                    Test(part, tested);
                }

                break;
            default:
                Parts(test, "boolean");
                break;
        }

        return Boolean;
    }

    private FeelType Report(FeelWarningKind kind, Node node, string message)
    {
        _found.Add((kind, node.Span, message));
        return FeelType.Any;
    }

    private static FeelType Boolean { get; } = FeelType.Named("boolean")!;

    private static FeelType List { get; } = FeelType.Named("list")!;

    private static bool IsNumber(FeelType type) => type == FeelType.Named("number");

    private static bool IsString(FeelType type) => type == FeelType.Named("string");

    // types for which arithmetic is as simple as it looks; lists may stand for their only item
    private static bool IsPlain(FeelType type) => IsNumber(type) || IsString(type) || type == Boolean || type == FeelType.Named("context");

    private static bool AreCertain(params ReadOnlySpan<FeelType> types)
    {
        foreach (var type in types)
        {
            if (type == FeelType.Any || type == List || type is not { IsSimple: true } || type == FeelType.Named("Null") || type == FeelType.Named("range"))
            {
                return false;
            }
        }

        return true;
    }
}
