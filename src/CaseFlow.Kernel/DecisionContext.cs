using System.Collections.Immutable;

namespace CaseFlow.Kernel;

/// <summary>All that a decision may know besides its command and state. With the same context it decides the same.</summary>
/// <param name="now">Case time, UTC, whole milliseconds: all three databases give it back unchanged.</param>
/// <param name="actor">Who acts.</param>
/// <param name="groups">Groups <c>ROLE@ORGANISATION</c> of the acting post, e.g. <c>LEGAL@UN</c>; ordinal order.</param>
/// <param name="newId">Makes an id that was never made before. Call it in a decision, store the id in its event.</param>
/// <param name="nextRandom">A number in [0, 1); its use is stored in an event, never repeated.</param>
public sealed class DecisionContext(
    DateTimeOffset now, Actor actor, ImmutableSortedSet<string> groups, Func<Guid> newId, Func<double> nextRandom)
{
    /// <summary>Case time, UTC, whole milliseconds.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Who acts.</summary>
    public Actor Actor { get; } = actor;

    /// <summary>Groups <c>ROLE@ORGANISATION</c> of the acting post.</summary>
    public ImmutableSortedSet<string> Groups { get; } = groups;

    /// <summary>The same at another time, for what counts from there.</summary>
    public DecisionContext At(DateTimeOffset time) => new(time, Actor, Groups, newId, nextRandom);

    /// <summary>A new id.</summary>
    public Guid NewId() => newId();

    /// <summary>A number in [0, 1).</summary>
    public double NextRandom() => nextRandom();
}
