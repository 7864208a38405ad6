using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>From where several cases come, and who decides about their readers.</summary>
public sealed record GetCaseOrigins(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<CaseOrigin>>>
{
    public sealed class Validator : AbstractValidator<GetCaseOrigins>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, EventTypes types) : IQueryHandler<GetCaseOrigins, Outcome<ImmutableArray<CaseOrigin>>>
    {
        public async ValueTask<Outcome<ImmutableArray<CaseOrigin>>> Handle(GetCaseOrigins query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var names = new[] { types.NameOfType(typeof(CaseEvent.Opened)), types.NameOfType(typeof(CaseEvent.AccessChanged)) };
            var found = await rows.Of<EventRow>()
                .Where(row => ids.Contains(row.CaseId) && row.StreamId == row.CaseId && names.Contains(row.Type))
                .OrderBy(row => row.Version)
                .Select(row => new { row.CaseId, row.Type, row.Body })
                .ToListAsync(cancellation);
            return found.GroupBy(row => row.CaseId)
                .Select(changes => CaseOrigin.Of(changes.Key, LabelOf(types.Read(changes.Last().Type, changes.Last().Body))))
                .ToImmutableArray();
        }

        private static AccessLabel LabelOf(object told) => told is CaseEvent.Opened opened ? opened.ToLabel() : ((CaseEvent.AccessChanged)told).Label;
    }
}

/// <summary>From where a case comes.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Organisation">The organisation that opened it, without whose consent nothing is lowered; null when CaseFlow did.</param>
/// <param name="IsControlled">Whether only that organisation adds readers.</param>
public sealed record CaseOrigin(Guid CaseId, string? Organisation, bool IsControlled)
{
    internal static CaseOrigin Of(Guid caseId, AccessLabel label) => new(caseId, label.Originator, label.IsOriginatorControlled);
}
