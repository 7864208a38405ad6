using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>Deployed definitions by kind and key, each in its newest version or in all.</summary>
/// <param name="Kind">Only one kind; null for all.</param>
/// <param name="NewestOnly">Whether older versions are left out.</param>
/// <param name="Page">Which page.</param>
/// <param name="Key">Only those of one key; null for all.</param>
public sealed record ListWorkflows(DefinitionKind? Kind, bool NewestOnly, PageRequest Page, string? Key = null) : IQuery<Outcome<Page<DefinitionView>>>
{
    public sealed class Validator : AbstractValidator<ListWorkflows>
    {
        public Validator()
        {
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
            RuleFor(query => query.Key).MaximumLength(200);
        }
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListWorkflows, Outcome<Page<DefinitionView>>>
    {
        public async ValueTask<Outcome<Page<DefinitionView>>> Handle(ListWorkflows query, CancellationToken cancellation)
        {
            var all = rows.Reference<DefinitionRow>();
            return await all
                .Where(row => query.Kind == null || row.Kind == query.Kind)
                .Where(row => query.Key == null || row.Key == query.Key)
                .Where(row => !query.NewestOnly || !all.Any(other => other.Kind == row.Kind && other.Key == row.Key && other.Version > row.Version))
                .ToPageAsync(query.Page, row => row.SortKey, DefinitionView.FromRow, cancellation);
        }
    }
}
