using System.Linq.Expressions;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Warnings;

/// <summary>A warning as a reader sees it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="WarningId">The warning.</param>
/// <param name="WarnedBy">Who warned, as the record names them.</param>
/// <param name="Text">What they warned of.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Validation">How it was graded; null until then.</param>
/// <param name="RecordedAt">When it was recorded; case time, UTC.</param>
/// <param name="ValidatedAt">When it was graded; null until then.</param>
/// <param name="DecideBy">When it escalates if nobody has decided; null until it is graded.</param>
/// <param name="EscalatedAt">When it escalated; null when it has not.</param>
/// <param name="Outcome">Act, watch or decline; null until it is decided.</param>
/// <param name="Grounds">Why it was decided so; null until then.</param>
/// <param name="DecidedAt">When it was decided; null until then.</param>
/// <param name="ReviewAt">When it is looked at again; null when it is not.</param>
/// <param name="FirstMeasure">The catalogue measure that was activated first after it; null until then.</param>
/// <param name="FirstMeasureAt">When that was; null until then.</param>
public sealed record WarningView(
    Guid CaseId,
    Guid WarningId,
    string WarnedBy,
    string Text,
    string Source,
    WarningState State,
    WarningValidation? Validation,
    DateTimeOffset RecordedAt,
    DateTimeOffset? ValidatedAt,
    DateTimeOffset? DecideBy,
    DateTimeOffset? EscalatedAt,
    WarningOutcome? Outcome,
    string? Grounds,
    DateTimeOffset? DecidedAt,
    DateTimeOffset? ReviewAt,
    string? FirstMeasure,
    DateTimeOffset? FirstMeasureAt)
{
    internal static readonly Expression<Func<WarningRow, WarningView>> FromRow = row => new WarningView(
        row.CaseId, row.WarningId, row.WarnedBy, row.Text, row.Source, row.State, row.Validation, row.RecordedAt, row.ValidatedAt,
        row.DecideBy, row.EscalatedAt, row.Outcome, row.Grounds, row.DecidedAt, row.ReviewAt, row.FirstMeasure, row.FirstMeasureAt);
}
