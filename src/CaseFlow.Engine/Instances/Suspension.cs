namespace CaseFlow.Engine.Instances;

/// <summary>That an instance stands still.</summary>
/// <param name="At">Since when.</param>
/// <param name="ByItself">Whether somebody suspended this very instance.</param>
/// <param name="WithCaller">Whether its caller is suspended and keeps it.</param>
public sealed record Suspension(DateTimeOffset At, bool ByItself, bool WithCaller);

/// <summary>Something that reached an instance while it was suspended.</summary>
/// <param name="Trigger">What.</param>
/// <param name="At">When.</param>
public sealed record HeldTrigger(InstanceCommand.Trigger Trigger, DateTimeOffset At);
