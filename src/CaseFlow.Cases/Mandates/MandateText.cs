using System.Collections.Immutable;

namespace CaseFlow.Cases.Mandates;

/// <summary>What a mandating body adopted.</summary>
/// <param name="Reference">The document, e.g. <c>S/RES/1973 (2011)</c>.</param>
/// <param name="Body">Who adopted it, e.g. <c>UN Security Council</c>.</param>
/// <param name="AdoptedOn">The day of adoption.</param>
/// <param name="Paragraphs">What it allows; at least one.</param>
/// <param name="Limits">What it forbids, e.g. a foreign occupation force.</param>
/// <param name="ExpiresAt">When it ends by itself, UTC; null when it does not.</param>
public sealed record MandateText(
    string Reference,
    string Body,
    DateOnly AdoptedOn,
    ImmutableArray<MandateParagraph> Paragraphs,
    ImmutableArray<string> Limits,
    DateTimeOffset? ExpiresAt);
