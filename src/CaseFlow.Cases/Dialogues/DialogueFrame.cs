using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Dialogues;

/// <summary>What was settled for good when a dialogue was convened, as far as its rules need it.</summary>
/// <param name="Id">The dialogue.</param>
/// <param name="Rule">How what is said may be attributed.</param>
/// <param name="Speakers">To whom statements may be attributed; nobody under non-attribution.</param>
/// <param name="Convener">The post that convened it, and writes down what is said.</param>
public sealed record DialogueFrame(DialogueId Id, AttributionRule Rule, ImmutableSortedSet<string> Speakers, string Convener)
{
    // under non-attribution nobody writes in the convener's place: whoever wrote a statement down might be taken for its speaker
    internal bool MayBeWrittenBy(Actor actor) =>
        actor.ActsFor() == Convener && (Rule is not AttributionRule.NotAttributable || actor.OnBehalfOf is null);
}
