using System.Collections.Immutable;
using CaseFlow.Cases.Measures;

namespace CaseFlow.Cases.Plans;

/// <summary>One way to go on; often the least bad.</summary>
/// <param name="Id">Its name on the sheet, e.g. <c>A</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="NoAction">Whether it is to do nothing.</param>
/// <param name="Risks">What may go wrong.</param>
/// <param name="Cost">What it costs, in words.</param>
/// <param name="ValidUntil">Until when it can be chosen, UTC.</param>
/// <param name="Measures">What would be done; empty for no action.</param>
public sealed record PlanOption(
    string Id,
    string Title,
    bool NoAction,
    string Risks,
    string Cost,
    DateTimeOffset ValidUntil,
    ImmutableArray<PlannedMeasure> Measures)
{
    /// <summary>Whether it plans a measure under Chapter VII, which a mandating body must authorise.</summary>
    public bool IsCoercive => Measures.Any(measure => LegalBasis.IsCoercive(measure.LegalBasis));
}
