using CaseFlow.Kernel;

namespace CaseFlow.Cases.Batches;

/// <summary>What happened to a batch.</summary>
public abstract record BatchEvent
{
    private BatchEvent()
    {
    }

    /// <summary>A batch was begun.</summary>
    [EventName("batch.started")]
    public sealed record Started(BatchOrder Order, BatchStarter By, DateTimeOffset At) : BatchEvent;

    /// <summary>One thing was tried. It comes again when another host had done what the first one was refused, and then tells that it was done.</summary>
    /// <param name="Number">Which, from 0.</param>
    /// <param name="Code">The code of the refusal; null when it was done.</param>
    /// <param name="Message">The sentence of the refusal; null when it was done.</param>
    /// <param name="At">When.</param>
    [EventName("batch.item_tried")]
    public sealed record ItemTried(int Number, string? Code, string? Message, DateTimeOffset At) : BatchEvent;

    /// <summary>All of it was tried.</summary>
    [EventName("batch.completed")]
    public sealed record Completed(DateTimeOffset At) : BatchEvent;

    /// <summary>Somebody stopped it.</summary>
    [EventName("batch.cancelled")]
    public sealed record Cancelled(DateTimeOffset At) : BatchEvent;
}
