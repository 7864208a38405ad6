namespace CaseFlow.Engine.Execution;

/// <summary>What entering an element came to: done at once, waiting for something, or faulty.</summary>
internal sealed record StepResult
{
    public static readonly StepResult Done = new() { IsDone = true };

    public static readonly StepResult Waiting = new();

    public bool IsDone { get; private init; }

    public Fault? Fault { get; private init; }

    public static implicit operator StepResult(Fault fault) => new() { Fault = fault };
}
