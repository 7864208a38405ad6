namespace CaseFlow.Web.Forms;

/// <summary>Where a draft stands, as the reader is told.</summary>
public enum DraftState
{
    /// <summary>Nothing was changed, and nothing had been saved.</summary>
    Untouched,

    /// <summary>On its way.</summary>
    Saving,

    /// <summary>All that was typed is kept.</summary>
    Saved,

    /// <summary>It could not be saved; it is tried again.</summary>
    NotSaved,

    /// <summary>The same person has saved it in another window since; nothing was overwritten.</summary>
    ChangedElsewhere,

    /// <summary>It is not kept, and why is said.</summary>
    Refused,
}
