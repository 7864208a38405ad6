using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Warnings;

/// <summary>How a warning was graded in triage: three questions, each by itself, and the grade of the evidence.</summary>
/// <param name="Clear">Is it clear what is threatened, and to whom?</param>
/// <param name="Credible">Is it credible?</param>
/// <param name="Imminent">Is it imminent?</param>
/// <param name="Grade">How good the evidence is.</param>
/// <param name="PhaseProposed">The phase that the analyst proposes; deciding it is another act.</param>
/// <param name="CounterTerrorism">Whether it touches counter-terrorism partners, which are kept apart.</param>
/// <param name="StartSource">What made it known.</param>
/// <param name="Grounds">Why it was graded so.</param>
public sealed record WarningValidation(
    Answer Clear,
    Answer Credible,
    Answer Imminent,
    EvidenceGrade Grade,
    CasePhase PhaseProposed,
    bool CounterTerrorism,
    StartSource StartSource,
    string Grounds)
{
    /// <summary>How long its addressees have to decide: an acute threat cannot wait, a structural risk takes its time.</summary>
    public TimeSpan Term =>
        this is { Clear: Answer.Yes, Credible: Answer.Yes, Imminent: Answer.Yes } ? TimeSpan.FromHours(72)
        : PhaseProposed is CasePhase.PreEarlyWarning ? TimeSpan.FromDays(120)
        : TimeSpan.FromDays(30);
}
