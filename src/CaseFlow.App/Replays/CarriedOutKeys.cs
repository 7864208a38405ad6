using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Replays;

/// <summary>An idempotency key and who sends it.</summary>
internal sealed record SentKey(string Key, Caller Caller);

/// <summary>Which of these keys have been carried out, read from the journal itself: a receipt is kept for 30 days, the journal for good.</summary>
internal sealed record CarriedOutKeys(Guid CaseId, ImmutableArray<SentKey> Keys) : IQuery<Outcome<ImmutableHashSet<string>>>
{
    internal sealed class Handler(Rows rows) : IQueryHandler<CarriedOutKeys, Outcome<ImmutableHashSet<string>>>
    {
        public async ValueTask<Outcome<ImmutableHashSet<string>>> Handle(CarriedOutKeys query, CancellationToken cancellation)
        {
            var done = await rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId).Select(row => row.CommandId).Distinct().ToListAsync(cancellation);
            var ids = done.ToHashSet();
            return query.Keys.Where(sent => ids.Contains(CommandIdentity.For(sent.Caller, sent.Key, default).Id)).Select(sent => sent.Key).ToImmutableHashSet();
        }
    }
}
