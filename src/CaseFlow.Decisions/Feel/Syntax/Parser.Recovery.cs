using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <content>Goes on behind what is not FEEL, so that whoever wrote it is told of everything at once.</content>
internal sealed partial class Parser
{
    private const int MaxErrors = 20;

    private readonly List<SyntaxError> _errors = [];
    private int _guesses;

    /// <summary>All of the source; null when anything in it is wrong.</summary>
    private (TNode? Root, ImmutableArray<SyntaxError> Errors) ReadAll<TNode>(Func<TNode> read)
        where TNode : Node
    {
        try
        {
            var root = read();
            ExpectEnd();
            return (_errors.Count == 0 ? root : null, [.. _errors]);
        }
        catch (SyntaxError error)
        {
            Report(error);
            return (null, [.. _errors]);
        }
    }

    /// <summary>An expression that ends at a comma, at a closing bracket or before the word that is to follow it.</summary>
    private Node Part(string? word = null) => Part(() => Expression(Weakest), span => new Literal(span, FeelNull.Instance), word);

    /// <summary>A part that can be left out when it is wrong; what stands in its place is never evaluated.</summary>
    private TNode Part<TNode>(Func<TNode> read, Func<Span, TNode> missing, string? word = null)
        where TNode : Node
    {
        var (start, depth, endsRange, isInFilter, names) = (_token.Span.Start, _depth, _endsRange, _isInFilter, EnterNames());
        try
        {
            return read();
        }
        catch (SyntaxError error) when (_guesses == 0 && !error.EndsReading && _errors.Count < MaxErrors)
        {
            Report(error);
            (_depth, _endsRange, _isInFilter) = (depth, endsRange, isInFilter);
            LeaveNames(names);
            SkipTo(word);
            return missing(new(start, Math.Max(start, _lastEnd)));
        }
    }

    // whatever follows from an error is found where that was, or before it
    private void Report(SyntaxError error)
    {
        if (_errors.Count == 0 || (_errors.Count < MaxErrors && error.Span.Start > _errors[^1].Span.Start))
        {
            _errors.Add(error);
        }
    }

    private void SkipTo(string? word)
    {
        var open = 0;
        while (_token.Kind != TokenKind.End && (open > 0 || !(EndsPart() || (word is not null && _token.IsWord(word)))))
        {
            open += _token switch
            {
                { Kind: TokenKind.Symbol, Text: "(" or "[" or "{" } => 1,
                { Kind: TokenKind.Symbol, Text: ")" or "]" or "}" } => -1,
                _ => 0,
            };
            Advance();
        }
    }

    private bool EndsPart() => _token is { Kind: TokenKind.Symbol, Text: "," or ")" or "]" or "}" };
}
