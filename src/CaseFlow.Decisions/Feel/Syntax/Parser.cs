using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Reads FEEL by precedence (DMN 1.5, grammar rules 1 to 66): operators here, operands, names and types in the other parts.</summary>
internal sealed partial class Parser
{
    // the strength with which operators bind, weakest first
    private const int Weakest = 0;
    private const int OfDisjunction = 1;
    private const int OfConjunction = 2;
    private const int OfComparison = 3;
    private const int OfSum = 4;
    private const int OfProduct = 5;
    private const int OfPower = 6;
    private const int OfNegation = 7;
    private const int OfInstance = 8;

    private readonly string _source;
    private readonly List<string> _locals = [];
    private FeelNames _known;
    private FeelNames _entries = FeelNames.None;
    private Token _token;
    private int _lastEnd;
    private int _depth;
    private bool _endsRange;
    private bool _isInFilter;

    private Parser(string source, FeelNames known)
    {
        (_source, _known) = (source, known);
        _token = Scanner.TokenAt(source, 0);
    }

    /// <summary>An expression, or why the source is none.</summary>
    public static (Node? Root, ImmutableArray<SyntaxError> Errors) ParseExpression(string source, FeelNames known)
    {
        var parser = new Parser(source, known);
        return parser.ReadAll(() => parser.Expression(Weakest));
    }

    /// <summary>Unary tests, or why the source is none.</summary>
    public static (UnaryTest? Root, ImmutableArray<SyntaxError> Errors) ParseUnaryTests(string source, FeelNames known)
    {
        var parser = new Parser(source, known);
        return parser.ReadAll(parser.UnaryTests);
    }

    private Node Expression(int strength)
    {
        if (++_depth > FeelLimits.MaxNesting)
        {
            throw TooDeep(_token.Span);
        }

        var left = strength == Weakest && ComparisonOperators.Of(_token) is { } comparison ? HalfOpen(comparison) : Postfixes(Operand());
        while (Operator(left, strength) is { } joined)
        {
            left = joined.Height <= FeelLimits.MaxNesting ? joined : throw TooDeep(joined.Span);
        }

        _depth--;
        return left;
    }

    /// <summary>The operation that begins at this place with an operand already read; null when none does, or a weaker one.</summary>
    private Node? Operator(Node left, int strength) => _token.Kind switch
    {
        TokenKind.Symbol => (Node?)Comparison(left, strength) ?? ArithmeticOperation(left, strength),
        TokenKind.Word => WordOperator(left, strength),
        _ => null,
    };

    private Comparison? Comparison(Node left, int strength)
    {
        if (strength >= OfComparison || ComparisonOperators.Of(_token) is not { } comparison)
        {
            return null;
        }

        Advance();
        return new(comparison, left, Expression(OfComparison));
    }

    private Arithmetic? ArithmeticOperation(Node left, int strength)
    {
        (ArithmeticOperator Operation, int Strength)? found = _token.Text switch
        {
            "+" => (ArithmeticOperator.Add, OfSum),
            "-" => (ArithmeticOperator.Subtract, OfSum),
            "*" => (ArithmeticOperator.Multiply, OfProduct),
            "/" => (ArithmeticOperator.Divide, OfProduct),
            "**" => (ArithmeticOperator.Exponentiate, OfPower),
            _ => null,
        };

        if (found is not { } operation || strength >= operation.Strength)
        {
            return null;
        }

        Advance();
        return new(operation.Operation, left, Expression(operation.Strength));
    }

    private Node? WordOperator(Node left, int strength) => _token.Text switch
    {
        "or" when strength < OfDisjunction => new Disjunction(left, Right(OfDisjunction)),
        "and" when strength < OfConjunction => new Conjunction(left, Right(OfConjunction)),
        "between" when strength < OfComparison => Between(left),
        "in" when strength < OfComparison => In(left),
        "instance" when strength < OfInstance => InstanceOf(left),
        _ => null,
    };

    private Node Right(int strength)
    {
        Advance();
        return Expression(strength);
    }

    private Between Between(Node value)
    {
        Advance();
        var lower = Expression(OfComparison);
        ExpectWord("and");
        return new(value, lower, Expression(OfComparison));
    }

    private InstanceOf InstanceOf(Node value)
    {
        Advance();
        ExpectWord("of");
        var type = Type();
        return new(new(value.Span.Start, _lastEnd), value, type);
    }

    private void Advance()
    {
        _lastEnd = _token.Span.End;
        _token = Scanner.TokenAt(_source, _lastEnd);
    }

    private void MoveTo(int end)
    {
        _lastEnd = end;
        _token = Scanner.TokenAt(_source, end);
    }

    private bool Accept(string symbol)
    {
        var found = _token.IsSymbol(symbol);
        if (found)
        {
            Advance();
        }

        return found;
    }

    private void Expect(string symbol)
    {
        if (!Accept(symbol))
        {
            throw Unexpected($"\"{symbol}\"");
        }
    }

    private void ExpectWord(string word)
    {
        if (!_token.IsWord(word))
        {
            throw Unexpected($"\"{word}\"");
        }

        Advance();
    }

    private void ExpectEnd()
    {
        if (_token.Kind != TokenKind.End)
        {
            throw Unexpected("the end of the expression");
        }
    }

    private Span SpanFrom(int start) => new(start, _lastEnd);

    private SyntaxError Unexpected(string expected) => new(_token.Span, $"Expected {expected}, but found {Describe(_token)}.");

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Unknown when token.Span.Length > 1 => $"a {token.Text} that is never closed",
        _ => $"\"{_source[token.Span.Start..token.Span.End]}\"",
    };

    private static SyntaxError TooDeep(Span span) =>
        new(span, $"Expected at most {FeelLimits.MaxNesting} nested operations, but found more.") { EndsReading = true };
}
