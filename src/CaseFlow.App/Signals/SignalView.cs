using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Signals;

/// <summary>A signal as a reader sees it: what it says now, and what was decided about it.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="Source">Where it was read: a data source such as <c>ucdp-ged</c>, or <c>report</c> when a person reported it.</param>
/// <param name="Origin">The organisation from which it comes.</param>
/// <param name="ExternalId">Its id at the source; null when a person reported it.</param>
/// <param name="Content">What it says now.</param>
/// <param name="Report">How it came in; null when it was imported, and for posts of other organisations than the one from which it comes.</param>
/// <param name="Marking">A TLP label; never translated.</param>
/// <param name="ReleasableTo">Organisations that may be shown it.</param>
/// <param name="Language">BCP 47 tag of the original.</param>
/// <param name="RecordedAt">When CaseFlow learned what it says now; UTC.</param>
/// <param name="State">Where it stands.</param>
/// <param name="SourceGrade">Admiralty grade of the source; null when nobody has graded it.</param>
/// <param name="InformationGrade">Admiralty grade of the information, 1 to 6; null when nobody has graded it.</param>
/// <param name="ClusterId">The cluster that it belongs to; null when it belongs to none.</param>
/// <param name="Outcome">What was decided in triage; null when nothing was.</param>
/// <param name="Grounds">Why it was decided so; null when nothing was.</param>
/// <param name="CaseId">The case to which it went; null when it went to none.</param>
/// <param name="WatchUntil">When it is looked at again; null when it is not watched.</param>
/// <param name="TriagedBy">The post that decided; null when nobody has.</param>
/// <param name="TriagedAt">When it was decided; UTC; null when nothing was.</param>
/// <param name="ReturnedFor">The code with which the case refused it, so that it awaits triage again; null when none has.</param>
public sealed record SignalView(
    Guid SignalId,
    string Source,
    string Origin,
    string? ExternalId,
    SignalContent Content,
    SignalReport? Report,
    string Marking,
    ImmutableSortedSet<string> ReleasableTo,
    string Language,
    DateTimeOffset RecordedAt,
    SignalState State,
    SourceGrade? SourceGrade,
    int? InformationGrade,
    Guid? ClusterId,
    TriageOutcome? Outcome,
    string? Grounds,
    Guid? CaseId,
    DateTimeOffset? WatchUntil,
    string? TriagedBy,
    DateTimeOffset? TriagedAt,
    string? ReturnedFor)
{
    internal static readonly Expression<Func<CurrentSignal, SignalView>> FromSignal = signal => new SignalView(
        signal.Version.SignalId, signal.Version.Source, signal.Version.Origin, signal.Version.ExternalId, signal.Version.Content, signal.Report!.Report,
        signal.Version.Marking, signal.Version.ReleasableTo, signal.Version.Language, signal.Version.RecordedAt,
        signal.Work == null ? SignalState.Untriaged : signal.IsInHiddenCase ? SignalState.Decided : signal.Work.State,
        signal.Work!.SourceGrade, signal.Work.InformationGrade, signal.ClusterId,
        signal.IsInHiddenCase ? null : signal.Work.Outcome, signal.IsInHiddenCase ? null : signal.Work.Grounds,
        signal.IsInHiddenCase ? null : signal.Work.LinkedCaseId, signal.Work.WatchUntil,
        signal.IsInHiddenCase ? null : signal.Work.TriagedBy, signal.IsInHiddenCase ? null : signal.Work.TriagedAt, signal.Work.ReturnedFor);
}
