using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Dialogues;

namespace CaseFlow.App.Dialogues;

/// <summary>A dialogue on prevention as a reader sees it.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="HeldOn">The day on which it is held.</param>
/// <param name="Rule">How what is said may be attributed; it is the same for good.</param>
/// <param name="Participants">Who takes part, in no more than the rule lets be said.</param>
/// <param name="Language">BCP 47 tag of what is written about it.</param>
/// <param name="Marking">A TLP label; never translated.</param>
/// <param name="Convener">The post that convened it, and writes down what is said.</param>
/// <param name="ConvenedAt">When it was convened; UTC.</param>
/// <param name="Outcome">What came of it; null while it is open.</param>
/// <param name="ConcludedAt">When it was concluded; UTC; null while it is open.</param>
public sealed record DialogueView(
    Guid DialogueId,
    string Theme,
    DateOnly HeldOn,
    AttributionRule Rule,
    ImmutableArray<Participant> Participants,
    string Language,
    string Marking,
    string Convener,
    DateTimeOffset ConvenedAt,
    string? Outcome,
    DateTimeOffset? ConcludedAt)
{
    internal static readonly Expression<Func<DialogueRow, DialogueView>> FromRow = row => new DialogueView(
        row.CaseId, row.Theme, row.HeldOn, row.Rule, row.Participants, row.Language, row.Marking, row.Convener, row.ConvenedAt, row.Outcome,
        row.ConcludedAt);
}

/// <summary>What was said in a dialogue.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="Text">What was said.</param>
/// <param name="Speaker">To whom it is attributed; null under non-attribution, where nobody's name is stored.</param>
/// <param name="RecordedAt">When it was written down; UTC.</param>
public sealed record DialogueStatementView(Guid DialogueId, string Text, string? Speaker, DateTimeOffset RecordedAt)
{
    internal static readonly Expression<Func<DialogueStatementRow, DialogueStatementView>> FromRow = row =>
        new DialogueStatementView(row.CaseId, row.Text, row.Speaker, row.At);
}

/// <summary>That a dialogue is linked to a case, or was; told to those who may read both.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="CaseId">The case.</param>
/// <param name="LinkedBy">The post that linked them.</param>
/// <param name="LinkedAt">When; UTC.</param>
/// <param name="UnlinkedBy">The post that took the link back; null while it stands.</param>
/// <param name="UnlinkedAt">When it was taken back; UTC; null while it stands.</param>
/// <param name="UnlinkedBecause">Why it was taken back; null while it stands.</param>
public sealed record DialogueLinkView(
    Guid DialogueId, Guid CaseId, string LinkedBy, DateTimeOffset LinkedAt, string? UnlinkedBy, DateTimeOffset? UnlinkedAt, string? UnlinkedBecause)
{
    internal static readonly Expression<Func<DialogueLinkRow, DialogueLinkView>> FromRow = row => new DialogueLinkView(
        row.CaseId, row.LinkedCaseId, row.LinkedBy, row.LinkedAt, row.UnlinkedBy, row.UnlinkedAt, row.UnlinkedBecause);
}
