namespace CaseFlow.Decisions.Feel;

/// <summary>What can be told of an expression before it is evaluated: it is FEEL, but a part of it cannot come to anything.</summary>
/// <param name="Kind">What its evaluation would warn of.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 code units.</param>
/// <param name="Start">Place in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How long that part is.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
public sealed record FeelFinding(FeelWarningKind Kind, int Line, int Column, int Start, int Length, string Message);
