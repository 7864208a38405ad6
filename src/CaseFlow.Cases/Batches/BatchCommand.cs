using CaseFlow.Kernel;

namespace CaseFlow.Cases.Batches;

/// <summary>What can be asked of a batch.</summary>
public abstract record BatchCommand
{
    private BatchCommand()
    {
    }

    /// <summary>Begins it.</summary>
    public sealed record Start(BatchOrder Order, BatchStarter By) : BatchCommand;

    /// <summary>Keeps what became of one thing; does nothing when that is known. That it was done is true even after it was said to be refused.</summary>
    /// <param name="Number">Which, from 0.</param>
    /// <param name="Refusal">Why it was refused; null when it was done.</param>
    public sealed record Report(int Number, Rejection? Refusal) : BatchCommand;

    /// <summary>Stops it: what is being tried is finished, the rest is left.</summary>
    public sealed record Cancel : BatchCommand;
}
