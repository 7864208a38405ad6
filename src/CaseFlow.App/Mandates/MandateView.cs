using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Mandates;

namespace CaseFlow.App.Mandates;

/// <summary>A mandate as a reader sees it.</summary>
/// <param name="MandateId">The mandate.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Reference">The document.</param>
/// <param name="Body">Who adopted it.</param>
/// <param name="AdoptedOn">The day of adoption.</param>
/// <param name="Paragraphs">What it allows.</param>
/// <param name="Limits">What it forbids.</param>
/// <param name="State">Whether measures may rest on it.</param>
/// <param name="EndsAt">When it ends or has ended, UTC; null when no end is fixed.</param>
/// <param name="EndReference">The document that ends it; null when it merely expires.</param>
/// <param name="RecordedAt">Case time, UTC.</param>
public sealed record MandateView(
    Guid MandateId,
    Guid CaseId,
    string Reference,
    string Body,
    DateOnly AdoptedOn,
    ImmutableArray<MandateParagraph> Paragraphs,
    ImmutableArray<string> Limits,
    MandateState State,
    DateTimeOffset? EndsAt,
    string? EndReference,
    DateTimeOffset RecordedAt)
{
    internal static readonly Expression<Func<MandateRow, MandateView>> FromRow = row => new MandateView(
        row.MandateId, row.CaseId, row.Reference, row.Body, row.AdoptedOn, row.Paragraphs, row.Limits, row.State, row.EndsAt, row.EndReference,
        row.RecordedAt);
}
