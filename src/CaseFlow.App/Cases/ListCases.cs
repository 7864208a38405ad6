using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
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
        public async ValueTask<Outcome<Page<CaseView>>> Handle(ListCases query, CancellationToken cancellation)
        {
            var (state, stage, phase, country, owner) = query.Filter;
            var owners = rows.Of<CaseOwnerRow>();
            return await rows.Of<CaseRow>()
                .Where(row => state == null || row.State == state)
                .Where(row => stage == null || row.Stage == stage)
                .Where(row => phase == null || row.Phase == phase)
                .Where(row => country == null || row.Country == country)
                .Where(row => owner == null || owners.Any(other => other.CaseId == row.CaseId && other.Organisation == owner))
                .ToPageAsync(query.Page, row => row.SortKey, CaseView.FromRow, cancellation);
        }
    }
}

/// <summary>Which cases a list shows; what is null does not matter.</summary>
/// <param name="State">Only those of one status.</param>
/// <param name="Stage">Only those in one stage.</param>
/// <param name="Phase">Only those whose phase was decided to be this one.</param>
/// <param name="Country">Only those of one country, ISO 3166-1 alpha-3.</param>
/// <param name="Owner">Only those that this organisation owns, alone or with others.</param>
public sealed record CaseFilter(
    CaseState? State = null, CaseStage? Stage = null, CasePhase? Phase = null, string? Country = null, string? Owner = null);
