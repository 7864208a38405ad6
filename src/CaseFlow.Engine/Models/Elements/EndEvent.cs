namespace CaseFlow.Engine.Models;

/// <summary>The end of one path, with or without an event that it throws.</summary>
public sealed record EndEvent : ThrowEvent
{
    /// <inheritdoc/>
    public override string TypeName => "endEvent";
}
