namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>A part of the source, in UTF-16 code units.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public Span To(Span other) => new(Start, other.End);
}
