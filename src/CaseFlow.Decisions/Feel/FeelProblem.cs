namespace CaseFlow.Decisions.Feel;

/// <summary>Why a text is not FEEL.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 code units.</param>
/// <param name="Start">Place in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How long the wrong part is; 0 at the end of the text.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
public sealed record FeelProblem(int Line, int Column, int Start, int Length, string Message);
