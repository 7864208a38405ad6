using System.Collections.Immutable;

namespace CaseFlow.Decisions.Dmn;

/// <summary>What reading a DMN text gave.</summary>
/// <param name="Model">The model; null when the text is not DMN at all. What has problems evaluates to null, with a warning.</param>
/// <param name="Problems">All that is wrong with it, or doubtful; a model with errors among them should not be deployed.</param>
public sealed record DmnReading(DecisionModel? Model, ImmutableArray<DmnProblem> Problems);
