namespace CaseFlow.Engine.Reading;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>The model is executed, but perhaps not as its author thinks.</summary>
    Warning,

    /// <summary>The model is refused.</summary>
    Error,
}

/// <summary>Something wrong with a model.</summary>
/// <param name="Severity">Whether the model is refused.</param>
/// <param name="ElementId">The element, or null when the file as a whole is meant.</param>
/// <param name="Code">Stable, written <c>noun.what</c>, e.g. <c>flow.dangling</c>.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
/// <param name="Line">Line in the file, from 1; null when there is none.</param>
public sealed record ModelProblem(ProblemSeverity Severity, string? ElementId, string Code, string Message, int? Line = null);
