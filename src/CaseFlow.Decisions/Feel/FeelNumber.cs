using System.Globalization;
using System.Text;

namespace CaseFlow.Decisions.Feel;

/// <summary>A decimal number of 28 to 29 significant digits, rounded half to even; beyond ±7.9 × 10²⁸ FEEL answers null.</summary>
/// <param name="Value">The number; trailing zeros carry no meaning.</param>
public sealed record FeelNumber(decimal Value) : FeelValue
{
    // dividing by a one with many decimals drops trailing zeros
    private const decimal PreciseOne = 1.0000000000000000000000000000m;

    /// <inheritdoc/>
    public override string TypeName => "number";

    /// <summary>The number without trailing zeros, so that equal numbers are the same text.</summary>
    internal decimal Normalised => Value / PreciseOne;

    /// <summary>Whether the number has no fraction.</summary>
    internal bool IsInteger => decimal.IsInteger(Value);

    internal string Text => Normalised.ToString(CultureInfo.InvariantCulture);

    internal override void AppendLiteral(StringBuilder text) => text.Append(Text);
}
