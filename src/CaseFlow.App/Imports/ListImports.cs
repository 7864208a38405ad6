using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Imports;

/// <summary>Imports that the caller may see, the one begun last first.</summary>
/// <param name="Partition">Only those of the source with this partition; null for all.</param>
/// <param name="Page">Which page.</param>
public sealed record ListImports(Guid? Partition, PageRequest Page) : IQuery<Outcome<Page<ImportView>>>
{
    public sealed class Validator : AbstractValidator<ListImports>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListImports, Outcome<Page<ImportView>>>
    {
        public async ValueTask<Outcome<Page<ImportView>>> Handle(ListImports query, CancellationToken cancellation) =>
            await rows.Of<ImportRow>()
                .Where(row => query.Partition == null || row.CaseId == query.Partition)
                .ToPageAsync(query.Page, row => row.SortKey, ImportView.FromRow, cancellation);
    }
}
