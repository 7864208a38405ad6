namespace CaseFlow.Cases.Imports;

/// <summary>What can be asked about the imports of a source.</summary>
public abstract record ImportCommand
{
    private ImportCommand()
    {
    }

    /// <summary>Begins an import.</summary>
    /// <param name="Id">The import.</param>
    /// <param name="Source">The source.</param>
    /// <param name="FileName">The name of the file.</param>
    /// <param name="RunningHeardAt">When a running import was last heard of; null when none runs.</param>
    /// <param name="TakeOver">Whether a running one is given up at once.</param>
    public sealed record Start(ImportId Id, string Source, string FileName, DateTimeOffset? RunningHeardAt, bool TakeOver) : ImportCommand;

    /// <summary>Makes the rows of an import seen.</summary>
    public sealed record Complete(ImportId Id) : ImportCommand;

    /// <summary>Gives an import up; does nothing when it does not run any more.</summary>
    public sealed record Abandon(ImportId Id, string Why) : ImportCommand;
}
