using System.Text;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>x in list</c> or <c>x in 1..n</c>, inside <c>for</c>, <c>some</c> and <c>every</c>.</summary>
/// <param name="Name">The name of each item.</param>
/// <param name="Source">The list, or the first number.</param>
/// <param name="Last">The last number; null when it is a list.</param>
internal sealed record Iterator(string Name, Node Source, Node? Last)
{
    public IEnumerable<Node> Nodes => Last is null ? [Source] : [Source, Last];

    public void Print(StringBuilder text)
    {
        NameText.Append(text, Name);
        text.Append(" in ");
        Source.PrintOperand(text);
        if (Last is not null)
        {
            text.Append("..");
            Last.PrintOperand(text);
        }
    }

    public static void Print(StringBuilder text, IEnumerable<Iterator> iterators)
    {
        var separator = "";
        foreach (var iterator in iterators)
        {
            text.Append(separator);
            iterator.Print(text);
            separator = ", ";
        }
    }
}
