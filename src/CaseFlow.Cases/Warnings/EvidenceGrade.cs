namespace CaseFlow.Cases.Warnings;

/// <summary>Admiralty grading of a piece of information, e.g. B2. The two axes are graded independently.</summary>
/// <param name="Source">How far the source can be relied on.</param>
/// <param name="Information">1 confirmed by others, 2 probably true, 3 possibly, 4 doubtful, 5 improbable, 6 cannot be judged.</param>
public sealed record EvidenceGrade(SourceGrade Source, int Information)
{
    /// <summary>The best grade of information.</summary>
    public const int Confirmed = 1;

    /// <summary>The grade that means unknown, not bad.</summary>
    public const int CannotBeJudged = 6;

    /// <summary>Whether either axis cannot be judged. Such a grade is neither better nor worse than any other.</summary>
    public bool IsUnknown => Source is SourceGrade.F || Information == CannotBeJudged;

    /// <summary>Whether both axes are known and at least as good.</summary>
    public bool IsAtLeast(EvidenceGrade other) => !IsUnknown && Source <= other.Source && Information <= other.Information;

    /// <inheritdoc/>
    public override string ToString() => $"{Source}{Information}";
}
