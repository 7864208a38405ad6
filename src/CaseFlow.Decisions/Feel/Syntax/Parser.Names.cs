using System.Text;

namespace CaseFlow.Decisions.Feel.Syntax;

internal sealed partial class Parser
{
    private static readonly FeelNames BuiltInNames = FeelNames.Of(Functions.BuiltIns.Names);

    private (int Locals, FeelNames Known) EnterNames() => (_locals.Count, _known);

    private void LeaveNames((int Locals, FeelNames Known) outer)
    {
        _locals.RemoveRange(outer.Locals, _locals.Count - outer.Locals);
        _known = outer.Known;
    }

    /// <summary>From here on the expression itself gives the name its value.</summary>
    private void Declare(string name)
    {
        _locals.Add(name);
        if (NameText.EndOfWord(name, 0) < name.Length)
        {
            _known = _known.With(name);
        }
    }

    /// <summary>From here on a path or a filter may mean this entry of some context.</summary>
    private void DeclareEntry(string name)
    {
        if (NameText.EndOfWord(name, 0) < name.Length)
        {
            _entries = _entries.With(name);
        }
    }

    private NameReference Name()
    {
        var start = _token.Span.Start;
        var name = NewName();
        return new(SpanFrom(start), name, _locals.Contains(name));
    }

    private string NewName()
    {
        if (_token.Kind == TokenKind.QuotedName)
        {
            return TakeText();
        }

        if (LongestKnownName() is { } known)
        {
            MoveTo(known.Span.End);
            return known.Text;
        }

        return _token.Kind == TokenKind.Word && !NameText.IsSeparator(_token.Text) ? Words() : throw Unexpected("a name");
    }

    /// <summary>A name after a dot, where a keyword is a name too.</summary>
    private string MemberName()
    {
        if (_token.Kind == TokenKind.QuotedName)
        {
            return TakeText();
        }

        if (_token.Kind == TokenKind.Word && Longest(_known, _entries) is { } known)
        {
            MoveTo(known.Span.End);
            return known.Text;
        }

        return _token.Kind == TokenKind.Word ? Words() : throw Unexpected("a name");
    }

    /// <summary>Words side by side are one name: nothing else could be meant.</summary>
    private string Words()
    {
        var name = TakeText();
        while (_token.Kind == TokenKind.Word && !NameText.IsKeyword(_token.Text) && name != UnaryTest.Input)
        {
            name = $"{name} {TakeText()}";
        }

        return name;
    }

    private string TakeText()
    {
        var text = _token.Text;
        Advance();
        return text;
    }

    private bool StartsKnownName() => LongestKnownName() is not null;

    private Token? LongestKnownName()
    {
        if (_token.Kind != TokenKind.Word)
        {
            return null;
        }

        return _isInFilter ? Longest(_known, BuiltInNames, _entries) : Longest(_known, BuiltInNames);
    }

    // of equally long ones the first
    private Token? Longest(params ReadOnlySpan<FeelNames> sources)
    {
        Token? longest = null;
        foreach (var names in sources)
        {
            if (names.TryMatch(_source, _token.Span.Start, out var found) && found.Span.Length > (longest?.Span.Length ?? 0))
            {
                longest = found;
            }
        }

        return longest;
    }

    /// <summary>The name of a parameter or iterator, with any sign that names may have; what follows it ends it.</summary>
    private string DeclaredName()
    {
        if (_token.Kind == TokenKind.QuotedName)
        {
            return TakeText();
        }

        var start = _token.Span.Start;
        var isName = _token.Kind == TokenKind.Word;
        while ((_token.Kind == TokenKind.Word && !NameText.IsSeparator(_token.Text))
            || _token.Kind == TokenKind.Number || _token.Text is "+" or "-" or "*" or "**" or "/" or "." or "'")
        {
            Advance();
        }

        return isName && _lastEnd > start ? NameText.Normalise(_source[start.._lastEnd]) : throw Unexpected("a name");
    }

    private string Key()
    {
        if (_token.Kind is TokenKind.Text)
        {
            var text = TakeText();
            Expect(":");
            return text;
        }

        var key = FindKey() ?? throw Unexpected("a name and \":\"");
        MoveTo(key.Span.End);
        return key.Text;
    }

    /// <summary>A name with the colon behind it, at this place; null when there is none. It may have any sign that names may have.</summary>
    private Token? FindKey()
    {
        if (_token.Kind == TokenKind.QuotedName)
        {
            var next = Scanner.TokenAt(_source, _token.Span.End);
            return next.IsSymbol(":") ? _token with { Span = _token.Span.To(next.Span) } : null;
        }

        var end = _token.Kind == TokenKind.Word ? EndOfKey(_token.Span.Start) : _source.Length;
        return end < _source.Length && _source[end] == ':'
            ? new Token(TokenKind.QuotedName, new(_token.Span.Start, end + 1), NameText.Normalise(_source[_token.Span.Start..end]))
            : null;
    }

    private int EndOfKey(int place)
    {
        while (place < _source.Length && Rune.TryGetRuneAt(_source, place, out var rune) && IsPartOfKey(rune))
        {
            place += rune.Utf16SequenceLength;
        }

        return place;
    }

    private static bool IsPartOfKey(Rune rune) =>
        NameText.ContinuesName(rune) || Rune.IsWhiteSpace(rune) || rune.Value is '.' or '-' or '+' or '*' or '/' or '\'';
}
