using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Syntax;

internal sealed partial class Parser
{
    private ForExpression For()
    {
        var start = _token.Span.Start;
        var outer = EnterNames();
        var iterators = Iterators();
        ExpectWord("return");
        Declare(ForExpression.Partial);
        var body = Expression(Weakest);
        LeaveNames(outer);
        return new(SpanFrom(start), iterators, body);
    }

    private QuantifiedExpression Quantified(bool isUniversal)
    {
        var start = _token.Span.Start;
        var outer = EnterNames();
        var iterators = Iterators();
        ExpectWord("satisfies");
        var condition = Expression(Weakest);
        LeaveNames(outer);
        return new(SpanFrom(start), isUniversal, iterators, condition);
    }

    private ImmutableArray<Iterator> Iterators()
    {
        var iterators = ImmutableArray.CreateBuilder<Iterator>();
        do
        {
            Advance();
            iterators.Add(Iterator());
        }
        while (_token.IsSymbol(","));
        return iterators.DrainToImmutable();
    }

    // an iterator sees those before it, and not itself
    private Iterator Iterator()
    {
        var name = DeclaredName();
        ExpectWord("in");
        var source = Expression(Weakest);
        var last = Accept("..") ? Expression(Weakest) : null;
        Declare(name);
        return new(name, source, last);
    }

    private Node Postfixes(Node operand)
    {
        while (_token.Kind == TokenKind.Symbol && Postfix(operand) is { } longer)
        {
            operand = longer.Height <= FeelLimits.MaxNesting ? longer : throw TooDeep(longer.Span);
        }

        return operand;
    }

    private Node? Postfix(Node operand) => _token.Text switch
    {
        "." => Path(operand),
        "[" => _endsRange ? TryFilter(operand) : Filter(operand),
        "(" => Invocation(operand),
        _ => null,
    };

    private PathExpression Path(Node source)
    {
        Advance();
        var name = MemberName();
        return new(SpanFrom(source.Span.Start), source, name);
    }

    private FilterExpression Filter(Node source)
    {
        Advance();
        var (outer, endsRange, isInFilter) = (EnterNames(), _endsRange, _isInFilter);
        Declare("item");
        (_endsRange, _isInFilter) = (false, true);
        var filter = Expression(Weakest);
        (_endsRange, _isInFilter) = (endsRange, isInFilter);
        LeaveNames(outer);
        Expect("]");
        return new(SpanFrom(source.Span.Start), source, filter);
    }

    // "]1..3[" ends where "3[1]" would go on: only what follows tells
    private FilterExpression? TryFilter(Node source)
    {
        var (token, lastEnd, depth, isInFilter, names) = (_token, _lastEnd, _depth, _isInFilter, EnterNames());
        _guesses++;
        try
        {
            return Filter(source);
        }
        catch (SyntaxError)
        {
            (_token, _lastEnd, _depth, _endsRange, _isInFilter) = (token, lastEnd, depth, true, isInFilter);
            LeaveNames(names);
            return null;
        }
        finally
        {
            _guesses--;
        }
    }

    private FunctionInvocation Invocation(Node callee)
    {
        Advance();
        var endsRange = _endsRange;
        _endsRange = false;
        var (names, arguments) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<Node>());
        while (!_token.IsSymbol(")") && (arguments.Count == 0 || AcceptSeparator()))
        {
            AcceptArgumentName(names, arguments.Count);
            arguments.Add(Part());
        }

        _endsRange = endsRange;
        Expect(")");
        return new(SpanFrom(callee.Span.Start), callee, names.DrainToImmutable(), arguments.DrainToImmutable());
    }

    private void AcceptArgumentName(ImmutableArray<string>.Builder names, int position)
    {
        if (FindKey() is { } key)
        {
            names.Add(key.Text);
            MoveTo(key.Span.End);
        }

        if (names.Count != 0 && names.Count != position + 1)
        {
            throw Unexpected("arguments that all have a name, or none");
        }
    }
}
