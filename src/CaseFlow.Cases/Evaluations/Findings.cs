using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Evaluations;

/// <summary>What an evaluator found.</summary>
/// <param name="KnownAtTheTime">What was known when it was decided.</param>
/// <param name="Effect">What the measures brought about.</param>
/// <param name="Harm">What harm they did.</param>
/// <param name="MandateKept">Whether they stayed within their mandate.</param>
/// <param name="ConsequencesForeseen">Whether the political consequences had been foreseen.</param>
public sealed record Findings(string KnownAtTheTime, string Effect, string Harm, Answer MandateKept, Answer ConsequencesForeseen);
