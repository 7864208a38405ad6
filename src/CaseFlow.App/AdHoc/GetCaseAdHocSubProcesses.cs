using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.AdHoc;

/// <summary>The ad-hoc sub-processes of some cases in which people can choose at present, in the order in which they were opened.</summary>
public sealed record GetCaseAdHocSubProcesses(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<AdHocSubProcessView>>>
{
    public sealed class Validator : AbstractValidator<GetCaseAdHocSubProcesses>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, ReadAdHocSubProcesses read) : IQueryHandler<GetCaseAdHocSubProcesses, Outcome<ImmutableArray<AdHocSubProcessView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AdHocSubProcessView>>> Handle(GetCaseAdHocSubProcesses query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            return await read.ThatAsync(rows.Of<AdHocSubProcessRow>().Where(row => ids.Contains(row.CaseId) && row.ClosedAt == null), cancellation);
        }
    }
}
