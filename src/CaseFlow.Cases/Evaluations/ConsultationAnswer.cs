namespace CaseFlow.Cases.Evaluations;

/// <summary>What a consulted party said, or that it said nothing.</summary>
/// <param name="Party">Who was asked.</param>
/// <param name="InvitedOn">The day on which it was asked.</param>
/// <param name="Text">What it said; null when it stayed silent, which is published, too.</param>
public sealed record ConsultationAnswer(string Party, DateOnly InvitedOn, string? Text)
{
    /// <summary>Whether it stayed silent.</summary>
    public bool IsSilent => Text is null;
}
