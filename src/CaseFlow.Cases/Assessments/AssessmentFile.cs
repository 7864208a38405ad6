using System.Collections.Immutable;

namespace CaseFlow.Cases.Assessments;

/// <summary>What an assessment has gathered.</summary>
/// <param name="Id">The assessment.</param>
/// <param name="Asked">Organisations that were asked.</param>
/// <param name="ClosesAt">When the window closes, UTC.</param>
/// <param name="Contributions">What came within the window, in order.</param>
/// <param name="Addenda">What came after it, in order.</param>
public sealed record AssessmentFile(
    AssessmentId Id,
    ImmutableSortedSet<string> Asked,
    DateTimeOffset ClosesAt,
    ImmutableArray<Contribution> Contributions,
    ImmutableArray<Contribution> Addenda)
{
    /// <summary>Organisations that have contributed within the window.</summary>
    public ImmutableSortedSet<string> Contributors =>
        Contributions.Select(contribution => contribution.Organisation).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Organisations whose contribution is still awaited, or that stayed silent.</summary>
    public ImmutableSortedSet<string> Awaited => Asked.Except(Contributors);

    internal AssessmentFile Contribute(Contribution contribution) => this with { Contributions = Contributions.Add(contribution) };

    internal AssessmentFile Append(Contribution contribution) => this with { Addenda = Addenda.Add(contribution) };
}
