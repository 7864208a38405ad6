using CaseFlow.Kernel;

namespace CaseFlow.Cases.Imports;

/// <summary>What happened to the imports of a source.</summary>
public abstract record ImportEvent
{
    private ImportEvent()
    {
    }

    /// <summary>An import began.</summary>
    /// <param name="Id">The import.</param>
    /// <param name="Number">Counts the imports of the source, from 1.</param>
    /// <param name="Source">The source, e.g. <c>ucdp-ged</c>.</param>
    /// <param name="FileName">The name of the file; only a name, no path.</param>
    /// <param name="By">Who imports.</param>
    /// <param name="At">When.</param>
    [EventName("import.started")]
    public sealed record Started(ImportId Id, int Number, string Source, string FileName, Actor By, DateTimeOffset At) : ImportEvent;

    /// <summary>The import is complete: its rows are seen from now on.</summary>
    [EventName("import.completed")]
    public sealed record Completed(ImportId Id, int Number, Actor By, DateTimeOffset At) : ImportEvent;

    /// <summary>The import was given up: nobody ever sees its rows.</summary>
    [EventName("import.abandoned")]
    public sealed record Abandoned(ImportId Id, int Number, string Why, Actor By, DateTimeOffset At) : ImportEvent;
}
