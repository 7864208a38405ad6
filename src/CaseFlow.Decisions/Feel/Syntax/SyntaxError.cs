namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Leaves the parser at the first thing that is not FEEL; never leaves this room.</summary>
internal sealed class SyntaxError(Span span, string message) : Exception(message)
{
    public Span Span { get; } = span;
}
