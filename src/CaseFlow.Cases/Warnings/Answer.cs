namespace CaseFlow.Cases.Warnings;

/// <summary>The answer to one question about a warning. Not knowing is an answer of its own, never a no.</summary>
public enum Answer
{
    /// <summary>Nobody can tell yet.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,
}
