using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>Signals by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetSignals(ImmutableArray<Guid> SignalIds) : IQuery<Outcome<ImmutableArray<SignalView>>>
{
    public sealed class Validator : AbstractValidator<GetSignals>
    {
        public Validator() => RuleFor(query => query.SignalIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetSignals, Outcome<ImmutableArray<SignalView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SignalView>>> Handle(GetSignals query, CancellationToken cancellation)
        {
            var ids = query.SignalIds.ToArray();
            var found = await rows.Signals
                .Where(signal => ids.Contains(signal.Version.SignalId))
                .Select(SignalView.FromSignal)
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
