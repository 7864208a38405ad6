using System.Collections.Immutable;

namespace CaseFlow.Engine.Models;

/// <summary>The job that a task or throwing event gives to the host.</summary>
/// <param name="Type">Names the handler.</param>
/// <param name="Retries">How often a technical failure is tried again; a number, default 3.</param>
/// <param name="Headers">Static parameters.</param>
public sealed record JobDefinition(ModelExpression Type, ModelExpression Retries, ImmutableSortedDictionary<string, string> Headers);
