using System.Diagnostics;

namespace CaseFlow.Cases.Mandates;

/// <summary>The state of a mandate, folded from its events.</summary>
public abstract record Mandate
{
    private Mandate()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Mandate None { get; } = new NotRecorded();

    /// <summary>There is no such mandate.</summary>
    public sealed record NotRecorded : Mandate;

    /// <summary>Measures may rest on it.</summary>
    /// <param name="Id">The mandate.</param>
    /// <param name="Text">What was adopted.</param>
    /// <param name="EndsAt">When it will end, UTC; null when no end is fixed.</param>
    /// <param name="EndReference">The document that ends it; null when it merely expires.</param>
    public sealed record InForce(MandateId Id, MandateText Text, DateTimeOffset? EndsAt, string? EndReference) : Mandate;

    /// <summary>No measure may rest on it any more.</summary>
    public sealed record Ended(MandateId Id, MandateText Text, DateTimeOffset EndsAt) : Mandate;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Mandate Evolve(Mandate state, MandateEvent @event) =>
        (state, @event) switch
        {
            (NotRecorded, MandateEvent.Recorded e) => new InForce(e.Id, e.Text, e.Text.ExpiresAt, null),
            (InForce s, MandateEvent.EndFixed e) => s with { EndsAt = e.EndsAt, EndReference = e.Reference },
            (InForce s, MandateEvent.Ended e) => new Ended(s.Id, s.Text, e.EndsAt),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
