namespace CaseFlow.Engine.Models;

/// <summary>An event thrown on the way; without a definition, a milestone that is passed.</summary>
public sealed record IntermediateThrowEvent : ThrowEvent
{
    /// <inheritdoc/>
    public override string TypeName => "intermediateThrowEvent";
}
