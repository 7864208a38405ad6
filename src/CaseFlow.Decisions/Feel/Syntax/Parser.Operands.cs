using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel.Syntax;

internal sealed partial class Parser
{
    private Node Operand() => _token.Kind switch
    {
        TokenKind.Number => Number(),
        TokenKind.Text => Constant(new FeelString(_token.Text)),
        TokenKind.Temporal => AtLiteral(),
        TokenKind.QuotedName => Name(),
        TokenKind.Word => KeywordOrName(),
        TokenKind.Symbol => SymbolOperand(),
        _ => throw Unexpected("an expression"),
    };

    private Node SymbolOperand() => _token.Text switch
    {
        "-" => Negation(),
        "(" => Parenthesised(),
        "[" => ListOrRange(),
        "]" => OpenRange(),
        "{" => Context(),
        _ => throw Unexpected("an expression"),
    };

    private Node KeywordOrName() => StartsKnownName() ? Name() : _token.Text switch
    {
        "true" => Constant(FeelBoolean.True),
        "false" => Constant(FeelBoolean.False),
        "null" => Constant(FeelNull.Instance),
        "if" => If(),
        "for" => For(),
        "some" => Quantified(isUniversal: false),
        "every" => Quantified(isUniversal: true),
        "function" when Scanner.TokenAt(_source, _token.Span.End).IsSymbol("(") => FunctionDefinition(),
        var word when NameText.IsSeparator(word) => throw Unexpected("an expression"),
        _ => Name(),
    };

    private Node Number()
    {
        var token = _token;
        Advance();
        return decimal.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new Literal(token.Span, new FeelNumber(number))
            : new UnrepresentableLiteral(token.Span, token.Text);
    }

    private Literal Constant(FeelValue value)
    {
        var span = _token.Span;
        Advance();
        return new(span, value);
    }

    private Node AtLiteral()
    {
        var token = _token;
        Advance();
        return TemporalLiteral.Read(token.Text) is { } value
            ? new Literal(token.Span, value)
            : new UnrepresentableLiteral(token.Span, _source[token.Span.Start..token.Span.End]);
    }

    private ArithmeticNegation Negation()
    {
        var start = _token.Span.Start;
        Advance();
        var operand = Expression(OfNegation);
        return new(SpanFrom(start), operand);
    }

    private Node Parenthesised()
    {
        var start = _token.Span.Start;
        Advance();
        var inner = Part();
        if (_token.IsSymbol(".."))
        {
            return Range(start, inner, startIncluded: false);
        }

        Expect(")");
        return inner;
    }

    private HalfOpenRange HalfOpen(ComparisonOperator comparison)
    {
        var start = _token.Span.Start;
        Advance();
        var bound = Expression(OfComparison);
        return new(SpanFrom(start), comparison, bound);
    }

    private Node ListOrRange()
    {
        var start = _token.Span.Start;
        Advance();
        if (Accept("]"))
        {
            return new ListLiteral(SpanFrom(start), []);
        }

        var first = Part();
        if (_token.IsSymbol(".."))
        {
            return Range(start, first, startIncluded: true);
        }

        var items = ImmutableArray.CreateBuilder<Node>();
        items.Add(first);
        while (Accept(","))
        {
            items.Add(Part());
        }

        Expect("]");
        return new ListLiteral(SpanFrom(start), items.DrainToImmutable());
    }

    private RangeLiteral OpenRange()
    {
        var start = _token.Span.Start;
        Advance();
        var next = _token.Span.Start;
        try
        {
            return Range(start, Expression(OfComparison), startIncluded: false);
        }
        catch (SyntaxError error) when (!error.EndsReading && error.Span.Start == next)
        {
            // with nothing behind it the bracket closes what is open, and an expression is missing before it
            MoveTo(start);
            throw Unexpected("an expression");
        }
    }

    private RangeLiteral Range(int start, Node first, bool startIncluded)
    {
        Expect("..");
        var outer = _endsRange;
        _endsRange = true;
        var last = Expression(OfComparison);
        _endsRange = outer;
        var endIncluded = _token.IsSymbol("]");
        if (!endIncluded && !_token.IsSymbol(")") && !_token.IsSymbol("["))
        {
            throw Unexpected("the end of the range");
        }

        Advance();
        return new(SpanFrom(start), first, startIncluded, last, endIncluded);
    }

    private ContextLiteral Context()
    {
        var start = _token.Span.Start;
        Advance();
        var (keys, values) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<Node>());
        var outer = EnterNames();
        while (!_token.IsSymbol("}") && (keys.Count == 0 || AcceptSeparator()))
        {
            keys.Add(Key());
            values.Add(Part());
            Declare(keys[^1]);
            DeclareEntry(keys[^1]);
        }

        LeaveNames(outer);
        Expect("}");
        return new(SpanFrom(start), keys.DrainToImmutable(), values.DrainToImmutable());
    }

    private bool AcceptSeparator()
    {
        Expect(",");
        return true;
    }

    private IfExpression If()
    {
        var start = _token.Span.Start;
        Advance();
        var condition = Part("then");
        ExpectWord("then");
        var consequence = Part("else");
        ExpectWord("else");
        var alternative = Expression(Weakest);
        return new(SpanFrom(start), condition, consequence, alternative);
    }
}
