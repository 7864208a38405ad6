using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel;

/// <summary>Something that can be called: a built-in, a function of the host, or one written in FEEL with the values around it.</summary>
/// <remarks>Equal only to itself; JSON knows no functions, so it becomes null there.</remarks>
public sealed record FeelFunction : FeelValue
{
    internal FeelFunction(string name, ImmutableArray<Signature> signatures) => (Name, Signatures) = (name, signatures);

    /// <summary>The name it was registered under; <c>function</c> when it was written without one.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string TypeName => "function";

    /// <summary>The ways to call it; the first that fits the arguments is taken.</summary>
    internal ImmutableArray<Signature> Signatures { get; }

    /// <summary>Whether its arguments may be missing: asking for them is what it is for.</summary>
    internal bool ForgivesMissing { get; init; }

    /// <summary>A function of the host. It must depend on nothing but its arguments and what the decision already knows.</summary>
    /// <param name="name">The name by which expressions call it; may have spaces.</param>
    /// <param name="parameters">Names of the parameters, each of any type; one that ends in <c>?</c> may be left out, and is null then.</param>
    /// <param name="body">Answers the value, or <see cref="FeelCall.Fail"/>.</param>
    public static FeelFunction Of(string name, ImmutableArray<string> parameters, Func<FeelCall, FeelValue> body) =>
        new(name, [new Signature([.. parameters.Select(parameter => new Parameter(parameter.TrimEnd('?'), FeelType.Any, parameter[^1] == '?'))], body)]);

    /// <inheritdoc/>
    public bool Equals(FeelFunction? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => FeelNull.Instance;

    internal override void AppendLiteral(StringBuilder text) =>
        text.Append("function(").AppendJoin(", ", Signatures[0].Parameters.Select(parameter => parameter.Name)).Append(')');
}
