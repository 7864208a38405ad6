using System.Collections.Frozen;
using CaseFlow.Kernel;

namespace CaseFlow.Decisions.Feel;

/// <summary>The world outside an expression. With the same host and variables an expression evaluates to the same.</summary>
/// <param name="now">What <c>now()</c> and <c>today()</c> answer.</param>
/// <param name="newId">What <c>uuid()</c> answers.</param>
/// <param name="nextRandom">What <c>random number()</c> answers, in [0, 1).</param>
/// <param name="functions">Functions that the host adds, by name; they win over built-ins.</param>
public sealed class FeelHost(
    DateTimeOffset now, Func<Guid> newId, Func<double> nextRandom, IReadOnlyDictionary<string, FeelFunction>? functions = null)
{
    /// <summary>For constants, which know nothing of the world.</summary>
    internal static readonly FeelHost Nowhere = new(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0);

    /// <summary>The moment of the evaluation.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Functions that the host adds.</summary>
    public IReadOnlyDictionary<string, FeelFunction> Functions { get; } = functions ?? FrozenDictionary<string, FeelFunction>.Empty;

    /// <summary>The world as a decision sees it.</summary>
    public static FeelHost For(DecisionContext context, IReadOnlyDictionary<string, FeelFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new FeelHost(context.Now, context.NewId, context.NextRandom, functions);
    }

    internal Guid NewId() => newId();

    internal double NextRandom() => nextRandom();
}
