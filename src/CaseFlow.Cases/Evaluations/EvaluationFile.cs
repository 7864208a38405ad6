using System.Collections.Immutable;

namespace CaseFlow.Cases.Evaluations;

/// <summary>What an evaluation has gathered.</summary>
/// <param name="Id">The evaluation.</param>
/// <param name="Consultees">Who is consulted.</param>
/// <param name="Answers">What they said, or their silence, by party.</param>
/// <param name="HasFindings">Whether findings are recorded.</param>
public sealed record EvaluationFile(
    EvaluationId Id,
    ImmutableArray<Consultee> Consultees,
    ImmutableSortedDictionary<string, ConsultationAnswer> Answers,
    bool HasFindings)
{
    /// <summary>Whether a party outside the alliance was asked and its answer or silence is recorded.</summary>
    public bool HasOutsideView => Consultees.Any(consultee => consultee.OutsideAlliance && Answers.ContainsKey(consultee.Party));
}
