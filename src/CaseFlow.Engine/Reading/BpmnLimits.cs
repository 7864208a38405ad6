namespace CaseFlow.Engine.Reading;

/// <summary>How big a BPMN file may be; beyond, it is refused before it is read.</summary>
/// <param name="MaxCharacters">Length of the text, in UTF-16 code units. Default 4 million.</param>
/// <param name="MaxElements">XML elements, the diagram's included. Default 100,000.</param>
/// <param name="MaxDepth">How deep XML elements nest. Default 100.</param>
public sealed record BpmnLimits(int MaxCharacters = 4_000_000, int MaxElements = 100_000, int MaxDepth = 100);
