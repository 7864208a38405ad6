using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Imports;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Imports;

/// <summary>What is wrong with the rows that an import did not take, in the order of the file.</summary>
public sealed record ListImportFaults(Guid ImportId, PageRequest Page) : IQuery<Outcome<Page<RowFault>>>
{
    public sealed class Validator : AbstractValidator<ListImportFaults>
    {
        public Validator()
        {
            RuleFor(query => query.ImportId).NotEmpty();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListImportFaults, Outcome<Page<RowFault>>>
    {
        public async ValueTask<Outcome<Page<RowFault>>> Handle(ListImportFaults query, CancellationToken cancellation) =>
            await rows.Of<ImportFaultRow>()
                .Where(row => row.ImportId == query.ImportId)
                .ToPageAsync(
                    query.Page, row => row.SortKey, row => new RowFault(row.FileRow, row.FileColumn, row.Found, row.Expected), cancellation);
    }
}
