using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel;

/// <summary>What an expression evaluated to.</summary>
/// <param name="Value">The value; null when something went wrong.</param>
/// <param name="Warnings">All that went wrong, in the order in which it happened; empty when all was well.</param>
public sealed record FeelResult(FeelValue Value, ImmutableArray<FeelWarning> Warnings);
