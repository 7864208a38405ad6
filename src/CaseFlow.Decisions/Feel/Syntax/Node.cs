using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>A part of a parsed expression, immutable: it knows its place, its parts, how to evaluate and how to write itself.</summary>
internal abstract class Node(Span span, params ImmutableArray<Node> children)
{
    public Span Span { get; } = span;

    public ImmutableArray<Node> Children { get; } = children;

    /// <summary>How deep the parts nest.</summary>
    public int Height { get; } = children.IsEmpty ? 1 : children.Max(child => child.Height) + 1;

    /// <summary>What the node stands for; called through <see cref="Scope.Evaluate"/>, which counts steps.</summary>
    public abstract FeelValue Evaluate(Scope scope);

    /// <summary>Writes the node as canonical FEEL: operations inside operations in parentheses, names in backticks where needed.</summary>
    public abstract void Print(StringBuilder text);

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    /// <summary>Writes the node so that it stays one operand inside another.</summary>
    public virtual void PrintOperand(StringBuilder text)
    {
        text.Append('(');
        Print(text);
        text.Append(')');
    }

    /// <summary>This node and all its parts.</summary>
    public IEnumerable<Node> Descend()
    {
        yield return this;
        foreach (var part in Children.SelectMany(child => child.Descend()))
        {
            yield return part;
        }
    }
}

/// <summary>A node that needs no parentheses wherever it stands.</summary>
internal abstract class ClosedNode(Span span, params ImmutableArray<Node> children) : Node(span, children)
{
    public sealed override void PrintOperand(StringBuilder text) => Print(text);
}
