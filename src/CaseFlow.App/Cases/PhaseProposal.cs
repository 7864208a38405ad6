using System.Collections.Immutable;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>To which phase the facts of a case point at present, and why. It decides nothing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Phase">The phase; null when the facts point to none.</param>
/// <param name="Because">What the rule says, for people to read.</param>
/// <param name="RuleId">The rule of the table <c>phase-proposal</c> that applied; null when no such table is deployed.</param>
/// <param name="Facts">All that the rule looked at.</param>
public sealed record PhaseProposal(Guid CaseId, CasePhase? Phase, string Because, string? RuleId, ImmutableArray<PhaseFact> Facts);

/// <summary>A fact that the rule of phases looked at.</summary>
/// <param name="Name">The name of the fact in the table, e.g. <c>imminent</c>.</param>
/// <param name="Value">What is known, e.g. <c>yes</c>; null when it is not known, which is not the same as no.</param>
/// <param name="Source">From where it is known, or what would have to be recorded for it to be; in English.</param>
/// <param name="Origin">The same for those who word it in another language.</param>
/// <param name="Since">When that was recorded; null where no moment belongs to it.</param>
public sealed record PhaseFact(string Name, string? Value, string Source, PhaseFactOrigin Origin, DateTimeOffset? Since);
