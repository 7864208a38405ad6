using CaseFlow.App.Storage;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>The smallest stream that shows what the store does: it counts.</summary>
internal sealed record Counter(long Total)
{
    public static readonly StreamKind<Counter, CounterEvent> Kind = new("test_counter", new(0), Evolve, StreamReaders.Everybody);

    private static Counter Evolve(Counter state, CounterEvent @event) => @event is CounterEvent.Added added ? new(state.Total + added.Amount) : state;
}

internal abstract record CounterEvent
{
    private CounterEvent()
    {
    }

    [EventName("test_counter.added")]
    public sealed record Added(long Amount, string? Note = null, IReadOnlyDictionary<string, string>? Tags = null) : CounterEvent;

    /// <summary>A reaction adds the total once more.</summary>
    [EventName("test_counter.doubled")]
    public sealed record Doubled : CounterEvent;

    /// <summary>A reaction refuses it.</summary>
    [EventName("test_counter.unwanted")]
    public sealed record Unwanted : CounterEvent;

    /// <summary>A reaction records it again, and again.</summary>
    [EventName("test_counter.echoed")]
    public sealed record Echoed : CounterEvent;

    /// <summary>Its projection fails.</summary>
    [EventName("test_counter.poisoned")]
    public sealed record Poisoned : CounterEvent;
}
