using CaseFlow.Cases.Reviews;
using FluentValidation;

namespace CaseFlow.App.Reviews;

/// <summary>Rules for the periods of review cycles.</summary>
internal static class ReviewPeriodRules
{
    /// <summary>Years and months, as ISO 8601; null passes, for where it may be left out.</summary>
    public static IRuleBuilderOptions<T, string?> IsReviewPeriod<T>(this IRuleBuilder<T, string?> period) =>
        period.Must(text => text is null || ReviewPeriod.TryRead(text) is not null)
            .WithMessage("Expected years and months up to a hundred years, e.g. P10Y, P1Y or P6M, but '{PropertyValue}' is none.");
}
