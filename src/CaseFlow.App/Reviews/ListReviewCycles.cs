using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Reviews;

/// <summary>Review cycles that the caller may see, the one set last first.</summary>
/// <param name="Subject">Only those about it; null for all.</param>
/// <param name="RunningOnly">Whether those that have ended are left out.</param>
/// <param name="Page">Which page.</param>
public sealed record ListReviewCycles(ReviewSubject? Subject, bool RunningOnly, PageRequest Page) : IQuery<Outcome<Page<ReviewCycleView>>>
{
    public sealed class Validator : AbstractValidator<ListReviewCycles>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListReviewCycles, Outcome<Page<ReviewCycleView>>>
    {
        public async ValueTask<Outcome<Page<ReviewCycleView>>> Handle(ListReviewCycles query, CancellationToken cancellation) =>
            await rows.Of<ReviewCycleRow>()
                .Where(row => query.Subject == null || row.Subject == query.Subject)
                .Where(row => !query.RunningOnly || row.EndedAt == null)
                .ToPageAsync(query.Page, row => row.SortKey, ReviewCycleView.FromRow, cancellation);
    }
}
