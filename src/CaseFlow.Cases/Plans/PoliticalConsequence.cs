namespace CaseFlow.Cases.Plans;

/// <summary>What a plan may bring about politically, said before anybody votes on it.</summary>
/// <param name="ForWhom">Whom it would meet.</param>
/// <param name="Likelihood">How likely it is, in words.</param>
/// <param name="Mitigation">What is done about it.</param>
public sealed record PoliticalConsequence(string ForWhom, string Likelihood, string Mitigation)
{
    /// <summary>Whether nothing is left blank.</summary>
    public bool IsComplete =>
        !string.IsNullOrWhiteSpace(ForWhom) && !string.IsNullOrWhiteSpace(Likelihood) && !string.IsNullOrWhiteSpace(Mitigation);
}
