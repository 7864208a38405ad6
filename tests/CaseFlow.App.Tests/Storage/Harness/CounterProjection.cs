using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>Keeps the total in a read row that exists anyway: an exercise's timer, so that no pump takes it.</summary>
internal sealed class CounterProjection : IProjection<CounterEvent.Added>, IProjection<CounterEvent.Poisoned>
{
    public const string Kind = "test_counter";

    public static readonly DateTimeOffset Zero = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async ValueTask ApplyAsync(Recorded<CounterEvent.Added> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.FindAsync<TimerRow>([recorded.CaseId, recorded.StreamId], cancellation);
        if (row is null)
        {
            row = new TimerRow
            {
                CaseId = recorded.CaseId,
                TimerId = recorded.StreamId,
                StreamId = recorded.StreamId,
                Kind = Kind,
                TimeBase = TimeBase.Exercise,
                DueAt = Zero,
            };
            db.Add(row);
        }

        row.DueAt += TimeSpan.FromSeconds(recorded.Event.Amount);
    }

    public ValueTask ApplyAsync(Recorded<CounterEvent.Poisoned> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        throw new InvalidOperationException("The projection fails.");
}
