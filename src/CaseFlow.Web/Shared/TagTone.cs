namespace CaseFlow.Web.Shared;

/// <summary>How much a status wants to be noticed.</summary>
public enum TagTone
{
    /// <summary>A plain fact.</summary>
    Plain,

    /// <summary>Under way.</summary>
    Active,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Wants attention soon.</summary>
    Warning,

    /// <summary>Wants attention now.</summary>
    Urgent,
}
