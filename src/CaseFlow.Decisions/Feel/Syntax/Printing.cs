using System.Text;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Parts of canonical text that several nodes write.</summary>
internal static class Printing
{
    public static void AppendList(StringBuilder text, IEnumerable<Node> nodes)
    {
        var separator = "";
        foreach (var node in nodes)
        {
            text.Append(separator);
            node.Print(text);
            separator = ", ";
        }
    }
}
