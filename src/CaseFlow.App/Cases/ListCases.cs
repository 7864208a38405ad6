using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Cases that the caller may see, the one opened last first.</summary>
/// <param name="State">Only those of one status; null for all.</param>
/// <param name="Stage">Only those in one stage; null for all.</param>
/// <param name="Page">Which page.</param>
public sealed record ListCases(CaseState? State, CaseStage? Stage, PageRequest Page) : IQuery<Outcome<Page<CaseView>>>
{
    public sealed class Validator : AbstractValidator<ListCases>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListCases, Outcome<Page<CaseView>>>
    {
        public async ValueTask<Outcome<Page<CaseView>>> Handle(ListCases query, CancellationToken cancellation) =>
            await rows.Of<CaseRow>()
                .Where(row => query.State == null || row.State == query.State)
                .Where(row => query.Stage == null || row.Stage == query.Stage)
                .ToPageAsync(query.Page, row => row.SortKey, CaseView.FromRow, cancellation);
    }
}
