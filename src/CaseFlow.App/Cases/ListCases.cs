using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Cases that the caller may see, the one opened last first.</summary>
/// <param name="Filter">Which of them.</param>
/// <param name="Page">Which page.</param>
public sealed record ListCases(CaseFilter Filter, PageRequest Page) : IQuery<Outcome<Page<CaseView>>>
{
    public sealed class Validator : AbstractValidator<ListCases>
    {
        public Validator()
        {
            RuleFor(query => query.Filter.Country).IsCountry().OverridePropertyName("country");
            RuleFor(query => query.Filter.Owner).MaximumLength(TextLimits.Code);
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListCases, Outcome<Page<CaseView>>>
    {
        public async ValueTask<Outcome<Page<CaseView>>> Handle(ListCases query, CancellationToken cancellation) =>
            await query.Filter.Of(rows).ToPageAsync(query.Page, row => row.SortKey, CaseView.FromRow, cancellation);
    }
}
