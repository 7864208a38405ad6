using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Plans;

/// <summary>A plan as a reader sees it.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Objectives">What it is to reach.</param>
/// <param name="Proposals">The last proposals of each organisation, by organisation.</param>
/// <param name="Consequences">Its political consequences; empty until they are stated.</param>
/// <param name="Sheet">Its options and the one put to the vote; null until they are submitted.</param>
/// <param name="DayAfter">What happens once the response ends; null until it is submitted.</param>
/// <param name="Refusals">How often it was refused.</param>
/// <param name="StartedAt">Case time, UTC.</param>
/// <param name="ApprovedAt">Case time, UTC; null when it is not approved.</param>
public sealed record PlanView(
    Guid PlanId,
    Guid CaseId,
    PlanKind Kind,
    PlanState State,
    ImmutableArray<string> Objectives,
    ImmutableSortedDictionary<string, ImmutableArray<MeasureProposal>> Proposals,
    ImmutableArray<PoliticalConsequence> Consequences,
    OptionSheet? Sheet,
    DayAfterPlan? DayAfter,
    int Refusals,
    DateTimeOffset StartedAt,
    DateTimeOffset? ApprovedAt)
{
    internal static readonly Expression<Func<PlanRow, PlanView>> FromRow = row => new PlanView(
        row.PlanId, row.CaseId, row.Kind, row.State, row.Objectives, row.Proposals, row.Consequences, row.Sheet, row.DayAfter, row.Refusals,
        row.StartedAt, row.ApprovedAt);
}
