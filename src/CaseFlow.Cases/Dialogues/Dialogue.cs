using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Dialogues;

/// <summary>The state of a dialogue, folded from its events.</summary>
public abstract record Dialogue
{
    private Dialogue()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Dialogue None { get; } = new NotConvened();

    /// <summary>Nobody has convened it.</summary>
    public sealed record NotConvened : Dialogue;

    /// <summary>There is such a dialogue.</summary>
    public abstract record Known(DialogueFrame Frame, ImmutableArray<CaseId> Cases) : Dialogue;

    /// <summary>Statements are written down.</summary>
    public sealed record Open(DialogueFrame Frame, ImmutableArray<CaseId> Cases) : Known(Frame, Cases);

    /// <summary>It has ended. It may still be linked to cases.</summary>
    public sealed record Concluded(DialogueFrame Frame, ImmutableArray<CaseId> Cases) : Known(Frame, Cases);

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Dialogue Evolve(Dialogue state, DialogueEvent @event) =>
        (state, @event) switch
        {
            (NotConvened, DialogueEvent.Convened e) =>
                new Open(new DialogueFrame(e.Id, e.Terms.Rule, e.Terms.Speakers(), e.By.ActsFor() ?? e.By.PersonId), []),
            (Open s, DialogueEvent.StatementRecorded) => s,
            (Open s, DialogueEvent.Concluded) => new Concluded(s.Frame, s.Cases),
            (Known s, DialogueEvent.CaseLinked e) => s with { Cases = s.Cases.Add(e.CaseId) },
            (Known s, DialogueEvent.CaseUnlinked e) => s with { Cases = s.Cases.Remove(e.CaseId) },
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
