using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>That a task comes back to somebody once its delegate has resolved it.</summary>
/// <param name="By">Who delegated it, and gets it back.</param>
/// <param name="At">When.</param>
public sealed record TaskDelegation(Actor By, DateTimeOffset At);
