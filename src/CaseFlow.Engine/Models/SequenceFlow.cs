using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Models;

/// <summary>An arrow from one node to another of the same scope.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name as drawn, e.g. the gateway's answer.</param>
/// <param name="SourceId">The node that it leaves.</param>
/// <param name="TargetId">The node that it leads to.</param>
/// <param name="Condition">Must be true for it to be taken; null for always.</param>
/// <param name="IsLink">Whether a pair of link events is drawn in its place.</param>
public sealed record SequenceFlow(string Id, string? Name, string SourceId, string TargetId, FeelExpression? Condition, bool IsLink = false);
