using System.Text;
using System.Text.RegularExpressions;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>Regular expressions of XPath 2.0 (XML Schema, part 2, appendix F, and XQuery functions, 7.6.1) as .NET's.</summary>
internal sealed class XPathPattern
{
    // without backtracking a match takes time in proportion to the text; only \1 and its like cannot do without
    private static readonly TimeSpan BacktrackingLimit = TimeSpan.FromMilliseconds(100);

    // XML's name characters, \i and \c
    private const string NameStart = @"_:\p{L}\p{Nl}";
    private const string NamePart = @"-._:·\p{L}\p{Nl}\p{Nd}\p{M}";

    private readonly string _pattern;
    private readonly bool _dotMatchesAll;
    private readonly bool _isMultiline;
    private readonly StringBuilder _result = new();
    private readonly Stack<int> _openGroups = new();
    private int _groups;
    private int _classDepth;
    private bool _isValid = true;
    private bool _backtracks;

    private XPathPattern(string pattern, string flags)
    {
        (_pattern, _dotMatchesAll, _isMultiline) = (flags.Contains('x', StringComparison.Ordinal) ? WithoutBlanks(pattern) : pattern,
            flags.Contains('s', StringComparison.Ordinal), flags.Contains('m', StringComparison.Ordinal));
    }

    /// <summary>The regular expression, or null when pattern or flags are not XPath's.</summary>
    public static Regex? TryCompile(string pattern, string flags)
    {
        if (flags.Any(flag => !"smixq".Contains(flag, StringComparison.Ordinal)))
        {
            return null;
        }

        var translation = new XPathPattern(pattern, flags);
        var isLiteral = flags.Contains('q', StringComparison.Ordinal);
        return isLiteral || translation.Translate() ? translation.Compile(isLiteral ? Regex.Escape(pattern) : translation._result.ToString(), flags) : null;
    }

    private Regex? Compile(string pattern, string flags)
    {
        var options = RegexOptions.CultureInvariant
            | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : 0)
            | (_isMultiline ? RegexOptions.Multiline : 0);
        try
        {
            return _backtracks ? new Regex(pattern, options, BacktrackingLimit) : new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private bool Translate()
    {
        for (var place = 0; place < _pattern.Length && _isValid; place++)
        {
            place += _pattern[place] == '\\' ? Escape(place) : Plain(place);
        }

        return _isValid && _classDepth == 0;
    }

    /// <summary>Translates one sign; answers how many more it took.</summary>
    private int Plain(int place)
    {
        var sign = _pattern[place];
        if (_classDepth > 0)
        {
            _classDepth += sign switch { '[' => 1, ']' => -1, _ => 0 };
            _result.Append(sign);
            return 0;
        }

        return sign switch
        {
            '[' => OpenClass(place),
            '(' => OpenGroup(place),
            ')' => CloseGroup(),
            '.' => Append(_dotMatchesAll ? @"[\s\S]" : @"[^\n\r]"),
            '$' => Append(_isMultiline ? "$" : @"\z"),
            _ => Append(sign.ToString()),
        };
    }

    private int OpenClass(int place)
    {
        _classDepth = 1;
        var isNegated = place + 1 < _pattern.Length && _pattern[place + 1] == '^';
        _result.Append(isNegated ? "[^" : "[");
        return isNegated ? 1 : 0;
    }

    private int OpenGroup(int place)
    {
        var isCapturing = place + 1 >= _pattern.Length || _pattern[place + 1] != '?';
        _isValid &= isCapturing || _pattern.AsSpan(place).StartsWith("(?:", StringComparison.Ordinal);
        _openGroups.Push(isCapturing ? ++_groups : 0);
        return Append("(");
    }

    private int CloseGroup()
    {
        _isValid &= _openGroups.TryPop(out _);
        return Append(")");
    }

    private int Escape(int place)
    {
        var sign = place + 1 < _pattern.Length ? _pattern[place + 1] : '\0';
        switch (sign)
        {
            case 'i' or 'I' or 'c' or 'C':
                return 1 + NameClass(sign);
            case 'd' or 'D':
                return 1 + Append(sign == 'd' ? @"\p{Nd}" : @"\P{Nd}");
            case >= '1' and <= '9':
                return 1 + BackReference(sign - '0');
            case 'p' or 'P' or 'w' or 'W' or 's' or 'S' or 'n' or 'r' or 't':
            case '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '-' or '[' or ']' or '^' or '$':
                return 1 + Append($"\\{sign}");
            default:
                _isValid = false;
                return 1;
        }
    }

    private int NameClass(char sign)
    {
        var members = sign is 'i' or 'I' ? NameStart : NamePart;
        var isNegated = char.IsUpper(sign);
        _isValid &= _classDepth == 0 || !isNegated;
        return Append(_classDepth > 0 ? members.TrimStart('-') : $"[{(isNegated ? "^" : "")}{members}]");
    }

    private int BackReference(int group)
    {
        _isValid &= _classDepth == 0 && group <= _groups && !_openGroups.Contains(group);
        _backtracks = true;
        return Append($"(?:\\{group})");
    }

    private int Append(string text)
    {
        _result.Append(text);
        return 0;
    }

    // blanks inside brackets stay
    private static string WithoutBlanks(string pattern)
    {
        var kept = new StringBuilder();
        var depth = 0;
        for (var place = 0; place < pattern.Length; place++)
        {
            var isEscaped = place > 0 && pattern[place - 1] == '\\' && !(place > 1 && pattern[place - 2] == '\\');
            depth += isEscaped ? 0 : pattern[place] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth > 0 || pattern[place] is not (' ' or '\t' or '\n' or '\r'))
            {
                kept.Append(pattern[place]);
            }
        }

        return kept.ToString();
    }
}
