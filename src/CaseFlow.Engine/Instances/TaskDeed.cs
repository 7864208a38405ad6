using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>That somebody did a user task.</summary>
/// <param name="ElementId">The user task in the model.</param>
/// <param name="ScopeId">The scope in which it was, e.g. that of all instances of a multi-instance activity.</param>
/// <param name="By">Who did it, and for which post.</param>
public sealed record TaskDeed(string ElementId, ElementInstanceId? ScopeId, Actor By);
