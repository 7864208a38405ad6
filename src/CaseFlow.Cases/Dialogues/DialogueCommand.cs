using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Dialogues;

/// <summary>What can be asked of a dialogue.</summary>
public abstract record DialogueCommand
{
    private DialogueCommand()
    {
    }

    /// <summary>Convenes a dialogue.</summary>
    /// <param name="Id">The dialogue.</param>
    /// <param name="Terms">What is settled before anything is said.</param>
    /// <param name="Marking">A TLP label.</param>
    /// <param name="ReleasableTo">Organisations that may be shown it.</param>
    /// <param name="Access">Who may read it, besides what marking and release list say; null for nothing else.</param>
    public sealed record Convene(
        DialogueId Id, DialogueTerms Terms, string Marking, ImmutableSortedSet<string> ReleasableTo, AccessTerms? Access = null) : DialogueCommand;

    /// <summary>Writes down what was said.</summary>
    /// <param name="Text">What was said.</param>
    /// <param name="Speaker">To whom it is attributed, as the participants are named; null under non-attribution, and only there.</param>
    public sealed record RecordStatement(string Text, string? Speaker) : DialogueCommand;

    /// <summary>Ends the dialogue with what came of it.</summary>
    public sealed record Conclude(string Outcome) : DialogueCommand;

    /// <summary>Links it to a case; does nothing when it is linked.</summary>
    /// <param name="CaseId">The case.</param>
    /// <param name="MayReadCase">Whether there is such a case that the caller may read.</param>
    public sealed record LinkCase(CaseId CaseId, bool MayReadCase) : DialogueCommand;

    /// <summary>Takes a link back; that there was one stays on record.</summary>
    /// <param name="CaseId">The case.</param>
    /// <param name="MayReadCase">Whether there is such a case that the caller may read.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record UnlinkCase(CaseId CaseId, bool MayReadCase, string Grounds) : DialogueCommand;
}
