using CaseFlow.Decisions.Feel;

namespace CaseFlow.Conformance.Dmn;

/// <summary>One case of the DMN Technology Compatibility Kit: inputs, and what decisions must come to.</summary>
/// <param name="Id">Unique in the kit: level, folder, file and case.</param>
/// <param name="Folder">The level and folder.</param>
/// <param name="ServiceName">The decision service to call; null when the decisions are evaluated themselves.</param>
/// <param name="Inputs">The input data.</param>
/// <param name="Expected">What each named decision must come to.</param>
internal sealed record TckCase(string Id, string Folder, string? ServiceName, FeelContext Inputs, IReadOnlyList<(string Decision, FeelValue Value)> Expected);
