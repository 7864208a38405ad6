using System.Text;

namespace CaseFlow.Decisions.Feel;

/// <summary>True or false; the third truth value is <see cref="FeelNull"/>.</summary>
public sealed record FeelBoolean : FeelValue
{
    /// <summary>True.</summary>
    public static readonly FeelBoolean True = new(true);

    /// <summary>False.</summary>
    public static readonly FeelBoolean False = new(false);

    private FeelBoolean(bool value) => Value = value;

    /// <summary>The truth value.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override string TypeName => "boolean";

    /// <summary>One of the two instances; allocates nothing.</summary>
    public static FeelBoolean Of(bool value) => value ? True : False;

    internal override void AppendLiteral(StringBuilder text) => text.Append(Value ? "true" : "false");
}
