namespace CaseFlow.Engine.Reading;

/// <summary>How much of what is drawn runs.</summary>
public enum FindingGrade
{
    /// <summary>It is kept in the file and has no effect: it was meant for another tool.</summary>
    Dropped,

    /// <summary>The model is executed, but does less than it says, or perhaps not what its author thinks.</summary>
    Degraded,

    /// <summary>The model is refused.</summary>
    Error,
}

/// <summary>Something in a model that is not executed as it is drawn.</summary>
/// <param name="Grade">How bad it is.</param>
/// <param name="ElementId">The element, or null when the file as a whole is meant.</param>
/// <param name="Code">Stable, written <c>noun.what</c>, e.g. <c>flow.dangling</c>.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
/// <param name="Line">Line in the file, from 1; null when there is none.</param>
/// <param name="ElementName">The element's name as drawn; null when it has none.</param>
/// <param name="What">What it is in the file, by its XML name, e.g. <c>laneSet</c> or <c>zeebe:modelerTemplate</c>; null when the file is meant.</param>
/// <param name="Instead">The nearest thing that works; null when the message says all.</param>
public sealed record ModelProblem(
    FindingGrade Grade,
    string? ElementId,
    string Code,
    string Message,
    int? Line = null,
    string? ElementName = null,
    string? What = null,
    string? Instead = null);
