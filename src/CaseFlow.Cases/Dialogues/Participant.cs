namespace CaseFlow.Cases.Dialogues;

/// <summary>Somebody who takes part in a dialogue, as far as its rule of attribution lets it be said.</summary>
/// <param name="Person">Their name or post; on the record only.</param>
/// <param name="Organisation">For whom they speak; not under non-attribution.</param>
/// <param name="StandsFor">In general terms, whom they stand for, e.g. local women's organisations; all that is said under non-attribution.</param>
public sealed record Participant(string? Person = null, string? Organisation = null, string? StandsFor = null)
{
    /// <summary>To whom the participant's statements are attributed; null under non-attribution.</summary>
    public string? SpeakerUnder(AttributionRule rule) => rule switch
    {
        AttributionRule.OnTheRecord => Person ?? Organisation,
        AttributionRule.AttributedToOrganisation => Organisation,
        _ => null,
    };

    internal bool SaysMoreThan(AttributionRule rule) => rule switch
    {
        AttributionRule.OnTheRecord => false,
        AttributionRule.AttributedToOrganisation => Person is not null,
        _ => Person is not null || Organisation is not null,
    };

    internal bool SaysLessThan(AttributionRule rule) =>
        string.IsNullOrWhiteSpace(rule is AttributionRule.NotAttributable ? StandsFor : SpeakerUnder(rule));
}
