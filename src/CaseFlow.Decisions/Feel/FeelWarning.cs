namespace CaseFlow.Decisions.Feel;

/// <summary>Why an evaluation answered null somewhere. FEEL never throws; a warning keeps the reason from being lost.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Start">Where in the expression, in UTF-16 code units from 0.</param>
/// <param name="Length">How long that part is.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
/// <param name="ElementId">The element of a decision model that holds the expression; null when it stands alone.</param>
public sealed record FeelWarning(FeelWarningKind Kind, int Start, int Length, string Message, string? ElementId = null);

/// <summary>The kinds of reasons for an answer of null.</summary>
public enum FeelWarningKind
{
    /// <summary>No variable of that name is in scope.</summary>
    NoVariableFound,

    /// <summary>No function of that name exists.</summary>
    NoFunctionFound,

    /// <summary>The value has no entry or property of that name.</summary>
    NoEntryFound,

    /// <summary>A value has another type than the operation needs.</summary>
    InvalidType,

    /// <summary>Two values cannot be compared with each other.</summary>
    NotComparable,

    /// <summary>The arguments fit none of the function's signatures.</summary>
    InvalidArguments,

    /// <summary>The function could not give a result for these arguments.</summary>
    FunctionFailed,

    /// <summary>A number, date or duration is beyond what can be represented, or a division by zero.</summary>
    OutOfRange,

    /// <summary>The evaluation took more steps, or nested deeper, than allowed.</summary>
    LimitReached,

    /// <summary>The text is not FEEL; it was reported when it was read.</summary>
    InvalidExpression,

    /// <summary>Several rules match a table that allows one, or their results differ.</summary>
    HitPolicyViolated,
}
