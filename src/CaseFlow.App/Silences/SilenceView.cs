using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>An item under silence as a reader sees it.</summary>
/// <param name="SilenceId">The item.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Subject">What it is about, in a line.</param>
/// <param name="Version">Of the text, from 1; each change counts one further.</param>
/// <param name="Text">The words that silence adopts.</param>
/// <param name="Language">Of the text.</param>
/// <param name="State">How far it is.</param>
/// <param name="Voters">The organisations that are asked, fixed at circulation; empty before.</param>
/// <param name="Period">How long the silence lasts at least; null before circulation.</param>
/// <param name="Zone">The IANA zone in which the end is announced; null before circulation.</param>
/// <param name="OpensAt">When the time of the voters begins, UTC; null before circulation.</param>
/// <param name="ClosesAt">The instant before which a break must be received, UTC; null before circulation.</param>
/// <param name="Receipts">Who has acknowledged receipt of this version.</param>
/// <param name="Absences">Voters that cannot be reached, whose silence would say nothing.</param>
/// <param name="Extensions">Why the end moved away, oldest first.</param>
/// <param name="AdoptedWithout">Of an adopted text: voters that could not be reached, so that their silence is no assent.</param>
/// <param name="EndedAt">When it was adopted, broken or withdrawn, UTC; null while it lasts.</param>
/// <param name="Grounds">Why it was withdrawn; else null.</param>
/// <param name="DraftedAt">Case time, UTC.</param>
public sealed record SilenceView(
    Guid SilenceId,
    Guid CaseId,
    string Subject,
    int Version,
    string Text,
    string Language,
    SilenceState State,
    ImmutableArray<string> Voters,
    SilenceClass? Period,
    string? Zone,
    DateTimeOffset? OpensAt,
    DateTimeOffset? ClosesAt,
    ImmutableArray<SilenceReceiptView> Receipts,
    ImmutableArray<SilenceAbsenceView> Absences,
    ImmutableArray<SilenceExtensionView> Extensions,
    ImmutableArray<string> AdoptedWithout,
    DateTimeOffset? EndedAt,
    string? Grounds,
    DateTimeOffset DraftedAt)
{
    internal static readonly Expression<Func<SilenceRow, SilenceView>> FromRow = row => new SilenceView(
        row.SilenceId, row.CaseId, row.Subject, row.Version, row.Text, row.Language, row.State, row.Voters, row.Period, row.Zone, row.OpensAt,
        row.ClosesAt, row.Receipts, row.Absences, row.Extensions, row.AdoptedWithout, row.EndedAt, row.Grounds, row.DraftedAt);
}

/// <summary>That an organisation acknowledged receipt of a text.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Post">The post that did.</param>
/// <param name="At">When, UTC.</param>
public sealed record SilenceReceiptView(string Organisation, string Post, DateTimeOffset At);

/// <summary>That an organisation cannot be reached.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Source">How that became known.</param>
/// <param name="Grounds">What whoever reported it says; null when the register of posts shows it.</param>
/// <param name="ReportedAt">When all were told, UTC.</param>
/// <param name="AnsweredForBy">The post that answers for adopting the text without it; null as long as nobody does.</param>
/// <param name="Answer">Why the text may be adopted without it; null as long as nobody answers.</param>
public sealed record SilenceAbsenceView(
    string Organisation, AbsenceSource Source, string? Grounds, DateTimeOffset ReportedAt, string? AnsweredForBy = null, string? Answer = null);

/// <summary>That the end of a silence moved away.</summary>
/// <param name="Cause">Why.</param>
/// <param name="ClosesAt">The new end, UTC.</param>
/// <param name="Awaited">For an absence or missing receipts: whose; else empty.</param>
/// <param name="Lost">For downtime: the time that is given back; else nothing.</param>
/// <param name="Grounds">For a decision: its grounds; else null.</param>
/// <param name="At">When it moved, UTC.</param>
public sealed record SilenceExtensionView(
    ExtensionCause Cause, DateTimeOffset ClosesAt, ImmutableArray<string> Awaited, TimeSpan? Lost, string? Grounds, DateTimeOffset At);
