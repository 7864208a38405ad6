using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Dmn;

/// <summary>A type that a model defines; what it stands for is looked up when it is used, for types may speak of each other.</summary>
internal sealed record NamedType(string Name, Lazy<FeelType> Meaning) : FeelType
{
    public override bool Includes(FeelValue value) => Meaning.Value.Includes(value);

    public override bool Allows(FeelValue value) => Meaning.Value.Allows(value);

    public override FeelValue? Convert(FeelValue value) => Meaning.Value.Convert(value);

    public override string ToString() => Name;
}

/// <summary>A type of which only some values are allowed.</summary>
internal sealed record ConstrainedType(FeelType Inner, FeelUnaryTests Allowed) : FeelType
{
    public override bool Includes(FeelValue value) => Inner.Includes(value);

    public override bool Allows(FeelValue value) => Inner.Allows(value) && IsAmongAllowed(value);

    public override FeelValue? Convert(FeelValue value) => Inner.Convert(value) is { } converted && IsAmongAllowed(converted) ? converted : null;

    public override string ToString() => $"{Inner} ({Allowed.Text})";

    private bool IsAmongAllowed(FeelValue value) => Truth.IsTrue(Allowed.Matches(value, FeelContext.Empty, FeelHost.Nowhere).Value);
}
