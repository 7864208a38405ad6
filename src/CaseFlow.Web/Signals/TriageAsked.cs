using CaseFlow.App.Signals;
using CaseFlow.Cases.Signals;

namespace CaseFlow.Web.Signals;

/// <summary>What the form of triage asks for; the same for signals and clusters.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Grounds">Why.</param>
/// <param name="CaseId">The existing case.</param>
/// <param name="NewCase">The case to open.</param>
/// <param name="WatchUntil">When it is looked at again.</param>
public sealed record TriageAsked(TriageOutcome Outcome, string Grounds, Guid? CaseId, CaseToOpen? NewCase, DateTimeOffset? WatchUntil);
