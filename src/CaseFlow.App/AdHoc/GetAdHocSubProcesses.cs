using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.AdHoc;

/// <summary>Ad-hoc sub-processes by their ids; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetAdHocSubProcesses(ImmutableArray<Guid> AdHocSubProcessIds) : IQuery<Outcome<ImmutableArray<AdHocSubProcessView>>>
{
    public sealed class Validator : AbstractValidator<GetAdHocSubProcesses>
    {
        public Validator() => RuleFor(query => query.AdHocSubProcessIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, ReadAdHocSubProcesses read) : IQueryHandler<GetAdHocSubProcesses, Outcome<ImmutableArray<AdHocSubProcessView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AdHocSubProcessView>>> Handle(GetAdHocSubProcesses query, CancellationToken cancellation)
        {
            var ids = query.AdHocSubProcessIds.ToArray();
            return await read.ThatAsync(rows.Of<AdHocSubProcessRow>().Where(row => ids.Contains(row.AdHocSubProcessId)), cancellation);
        }
    }
}
