using CaseFlow.App.Storage;

namespace CaseFlow.App.Tests.Storage.Harness;

internal sealed class AddTotalWhenDoubled(EventStore store) : IReaction<CounterEvent.Doubled>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<CounterEvent.Doubled> recorded, CancellationToken cancellation)
    {
        await store.DecideAsync(
            Counter.Kind, recorded.CaseId, recorded.StreamId, (state, _) => [new CounterEvent.Added(state.Total)], cancellation);
        return null;
    }
}

internal sealed class RefuseUnwanted : IReaction<CounterEvent.Unwanted>
{
    public static readonly Rejection Rejection = new(RejectionKind.Conflict, "test_counter.unwanted", "Expected something else, but got this.");

    public ValueTask<Rejection?> ReactAsync(Recorded<CounterEvent.Unwanted> recorded, CancellationToken cancellation) => new(Rejection);
}

internal sealed class EchoForEver(EventStore store) : IReaction<CounterEvent.Echoed>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<CounterEvent.Echoed> recorded, CancellationToken cancellation)
    {
        store.Append(Counter.Kind, recorded.CaseId, recorded.StreamId, [new CounterEvent.Echoed()]);
        return new((Rejection?)null);
    }
}
