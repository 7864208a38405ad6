namespace CaseFlow.Cases.Signals;

/// <summary>Who was harmed, and how many. A figure that nobody has given is null: unknown is not zero.</summary>
/// <param name="Killed">How many people were killed, all sides together.</param>
/// <param name="KilledOfSideA">Of these, on the side of the first actor.</param>
/// <param name="KilledOfSideB">Of these, on the side of the second actor.</param>
/// <param name="KilledCivilians">Of these, civilians.</param>
/// <param name="KilledOfUnknownSide">Of these, people whose side is unknown.</param>
/// <param name="Injured">How many people were injured.</param>
/// <param name="Kidnapped">How many people were kidnapped.</param>
/// <param name="Arrested">How many people were arrested.</param>
/// <param name="Displaced">How many people had to leave.</param>
public sealed record Harm(
    Estimate Killed,
    int? KilledOfSideA = null,
    int? KilledOfSideB = null,
    int? KilledCivilians = null,
    int? KilledOfUnknownSide = null,
    int? Injured = null,
    int? Kidnapped = null,
    int? Arrested = null,
    int? Displaced = null);

/// <summary>A figure with its uncertainty; each part may be unknown by itself.</summary>
/// <param name="Low">At least so many; null when unknown.</param>
/// <param name="Best">The best figure; null when unknown.</param>
/// <param name="High">At most so many; null when unknown.</param>
public sealed record Estimate(int? Low, int? Best, int? High)
{
    /// <summary>Nobody has given a figure.</summary>
    public static readonly Estimate Unknown = new(null, null, null);

    /// <summary>Whether the known parts do not contradict each other.</summary>
    public bool IsInOrder => !(Low > Best) && !(Best > High) && !(Low > High);
}
