namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Leaves the part of an expression that is not FEEL; never leaves the parser.</summary>
internal sealed class SyntaxError(Span span, string message) : Exception(message)
{
    public Span Span { get; } = span;

    /// <summary>Whether nothing behind it is looked at.</summary>
    public bool EndsReading { get; init; }
}
