namespace CaseFlow.Cases.Warnings;

/// <summary>What can be asked of a warning.</summary>
public abstract record WarningCommand
{
    private WarningCommand()
    {
    }

    /// <summary>Records that somebody warned.</summary>
    /// <param name="Id">The warning.</param>
    /// <param name="WarnedBy">Who warned, as the record names them.</param>
    /// <param name="Text">What they warned of.</param>
    /// <param name="Source">Where it is written.</param>
    public sealed record Record(WarningId Id, string WarnedBy, string Text, string Source) : WarningCommand;

    /// <summary>Grades a warning and starts its clock; a watched or declined one may be graded again.</summary>
    public sealed record Validate(WarningValidation Validation) : WarningCommand;

    /// <summary>Decides what becomes of a warning; a watched or declined one may be decided again.</summary>
    /// <param name="Outcome">Act, watch or decline.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="ReviewAt">When it is looked at again; needed unless the outcome is to act.</param>
    /// <param name="Variant">When it is acted upon otherwise than the rule proposes: the <see cref="Cases.Variant"/>; null takes the proposal.</param>
    public sealed record Decide(WarningOutcome Outcome, string Grounds, DateTimeOffset? ReviewAt, string? Variant = null) : WarningCommand;

    /// <summary>The term has come. Does nothing when the warning is decided or has escalated already.</summary>
    public sealed record FireTerm : WarningCommand;

    /// <summary>Notes that a measure was activated. Only the first counts.</summary>
    /// <param name="Measure">The catalogue measure, e.g. <c>E01</c>.</param>
    public sealed record NoteMeasure(string Measure) : WarningCommand;
}
