using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Assessments;

namespace CaseFlow.App.Assessments;

/// <summary>An assessment as a reader sees it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Questions">What is asked.</param>
/// <param name="Asked">Organisations that are asked.</param>
/// <param name="Silent">Organisations that had not answered when the window closed.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Agreed">The agreed rating of each factor; empty until then.</param>
/// <param name="OpenedAt">When it was opened; case time, UTC.</param>
/// <param name="ClosesAt">When its window closes; later input becomes an addendum.</param>
/// <param name="AgreedAt">When the rating was agreed; null until then.</param>
public sealed record AssessmentView(
    Guid CaseId,
    Guid AssessmentId,
    string Questions,
    ImmutableSortedSet<string> Asked,
    ImmutableSortedSet<string> Silent,
    AssessmentState State,
    ImmutableArray<AgreedRating> Agreed,
    DateTimeOffset OpenedAt,
    DateTimeOffset ClosesAt,
    DateTimeOffset? AgreedAt)
{
    internal static readonly Expression<Func<AssessmentRow, AssessmentView>> FromRow = row => new AssessmentView(
        row.CaseId, row.AssessmentId, row.Questions, row.Asked, row.Silent, row.State, row.Agreed, row.OpenedAt, row.ClosesAt, row.AgreedAt);
}
