using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Models;

/// <summary>One input or output mapping.</summary>
/// <param name="Source">What is computed.</param>
/// <param name="Target">Where it goes, outermost name first: <c>review.verdict</c> is two names.</param>
public sealed record VariableMapping(FeelExpression Source, ImmutableArray<string> Target);
