namespace CaseFlow.Cases.Silences;

/// <summary>Why a silence lasts longer than was announced.</summary>
public enum ExtensionCause
{
    /// <summary>Whoever circulated the text gives more time.</summary>
    Decided,

    /// <summary>No server could receive breaks for a part of the time, which is given back.</summary>
    Downtime,

    /// <summary>An organisation had no focal point who could be reached, and nobody has answered for adopting without it.</summary>
    Absence,

    /// <summary>A flash was not acknowledged by all.</summary>
    ReceiptsMissing,
}
