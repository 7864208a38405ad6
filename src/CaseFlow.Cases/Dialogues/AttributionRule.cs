namespace CaseFlow.Cases.Dialogues;

/// <summary>How what is said in a dialogue may be attributed. It is fixed when the dialogue is convened: what was said under a rule stays under it.</summary>
public enum AttributionRule
{
    /// <summary>Statements are attributed to whoever made them.</summary>
    OnTheRecord,

    /// <summary>Statements are attributed to the speaker's organisation, to no person.</summary>
    AttributedToOrganisation,

    /// <summary>
    /// The Chatham House Rule: what was said may be used, but neither the identity nor the affiliation of whoever said it, nor that of any other
    /// participant, may be revealed. None of them is stored.
    /// </summary>
    NotAttributable,
}
