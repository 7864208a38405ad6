namespace CaseFlow.Decisions.Feel.Syntax;

internal enum TokenKind
{
    End,
    Number,
    Text,
    Temporal,
    Word,
    QuotedName,
    Symbol,
    Unknown,
}

/// <summary>A piece of source. <paramref name="Text"/> is the word, symbol or digits, or what a string stands for.</summary>
internal readonly record struct Token(TokenKind Kind, Span Span, string Text)
{
    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
