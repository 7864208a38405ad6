using System.Text;

namespace CaseFlow.Decisions.Feel;

/// <summary>The absence of a value; also what FEEL answers, with a warning, when something goes wrong.</summary>
public sealed record FeelNull : FeelValue
{
    /// <summary>The only one.</summary>
    public static readonly FeelNull Instance = new();

    private FeelNull()
    {
    }

    /// <inheritdoc/>
    public override string TypeName => "null";

    internal override void AppendLiteral(StringBuilder text) => text.Append("null");
}
