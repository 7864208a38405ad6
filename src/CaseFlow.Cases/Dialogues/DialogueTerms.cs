using System.Collections.Immutable;

namespace CaseFlow.Cases.Dialogues;

/// <summary>What is settled when a dialogue is convened.</summary>
/// <param name="Theme">What it is about.</param>
/// <param name="HeldOn">The day on which it is held.</param>
/// <param name="Rule">How what is said may be attributed.</param>
/// <param name="Participants">Who takes part, in no more than the rule lets be said.</param>
/// <param name="Language">BCP 47 tag of what is written about it.</param>
public sealed record DialogueTerms(string Theme, DateOnly HeldOn, AttributionRule Rule, ImmutableArray<Participant> Participants, string Language)
{
    /// <summary>To whom statements may be attributed; nobody under non-attribution.</summary>
    public ImmutableSortedSet<string> Speakers() =>
        Participants.Select(participant => participant.SpeakerUnder(Rule)).OfType<string>().ToImmutableSortedSet(StringComparer.Ordinal);
}
