namespace CaseFlow.App.Workflows;

/// <summary>What an element or sequence flow of a process is called in another version of it.</summary>
/// <param name="SourceId">Its id in the version that runs.</param>
/// <param name="TargetId">Its id in the other version.</param>
public sealed record ElementMapping(string SourceId, string TargetId)
{
    /// <summary>Longest id, in UTF-16 code units.</summary>
    public const int MaxIdLength = 200;
}
