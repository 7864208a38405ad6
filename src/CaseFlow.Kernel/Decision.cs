using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CaseFlow.Kernel;

/// <summary>What a decider answers: the events that now are true, in order, or one rejection and no event.</summary>
/// <remarks>Events are written as a collection expression, <c>[new Opened(…)]</c>; a refusal is written by its name.</remarks>
/// <typeparam name="TEvent">The closed family of events of one kind of stream.</typeparam>
[CollectionBuilder(typeof(Decision), nameof(Decision.Of))]
public sealed class Decision<TEvent> : IEnumerable<TEvent>
{
    private readonly ImmutableArray<TEvent> _events;
    private readonly Rejection? _rejection;

    internal Decision(ImmutableArray<TEvent> events) => _events = events;

    internal Decision(Rejection rejection)
    {
        _events = [];
        _rejection = rejection;
    }

    /// <summary>Whether the command was refused.</summary>
    public bool IsRejected => _rejection is not null;

    /// <summary>The refusal.</summary>
    /// <exception cref="InvalidOperationException">The command was accepted; look at <see cref="IsRejected"/> first.</exception>
    public Rejection Rejection => _rejection ?? throw new InvalidOperationException("Expected a rejected decision, but it was accepted.");

    /// <summary>What now is true, in order; empty when the command had already been carried out.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; look at <see cref="IsRejected"/> first.</exception>
    public ImmutableArray<TEvent> Events =>
        _rejection is null ? _events : throw new InvalidOperationException($"Expected an accepted decision, but it was rejected: {_rejection.Code}.");

    /// <summary>A refusal stands for a decision without events.</summary>
    public static implicit operator Decision<TEvent>(Rejection rejection) => Decision.Reject<TEvent>(rejection);

    /// <inheritdoc/>
    public IEnumerator<TEvent> GetEnumerator() => Events.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes decisions.</summary>
public static class Decision
{
    /// <summary>An accepted command; used by collection expressions.</summary>
    public static Decision<TEvent> Of<TEvent>(ReadOnlySpan<TEvent> events) => new([.. events]);

    /// <summary>A refused command.</summary>
    public static Decision<TEvent> Reject<TEvent>(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return new(rejection);
    }
}
