using System.Collections.Immutable;

namespace CaseFlow.Cases.Silences;

/// <summary>What the rules of a silence need to know of it.</summary>
/// <param name="Id">The item.</param>
/// <param name="Text">The text in its latest version.</param>
/// <param name="Voters">The organisations that are asked; fixed at circulation, empty before.</param>
/// <param name="Receipts">Those that have acknowledged receipt of this version.</param>
/// <param name="Absences">Those that cannot be reached.</param>
/// <param name="Chair">The organisation whose post has circulated it; null before, and when CaseFlow itself did.</param>
public sealed record SilenceFile(
    SilenceId Id,
    SilenceText Text,
    ImmutableSortedSet<string> Voters,
    ImmutableSortedSet<string> Receipts,
    ImmutableSortedDictionary<string, VoterAbsence> Absences,
    string? Chair = null)
{
    /// <summary>No organisation.</summary>
    public static ImmutableSortedSet<string> Nobody { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Those whose absence nobody has answered for.</summary>
    internal ImmutableSortedSet<string> Unanswered =>
        Nobody.Union(Absences.Values.Where(absence => !absence.IsAnsweredFor).Select(absence => absence.Organisation));

    /// <summary>Those who have not acknowledged receipt.</summary>
    internal ImmutableSortedSet<string> Unacknowledged => Voters.Except(Receipts);
}
