using System.Collections.Immutable;

namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>What a system has kept at the end, and what it told the outside.</summary>
/// <param name="Audit">All events of all cases.</param>
/// <param name="Drafts">Drafts that are there.</param>
/// <param name="Deliveries">What the receiver outside was sent, repeats included.</param>
public sealed record KeptState(ImmutableArray<AuditLine> Audit, ImmutableArray<KeptDraft> Drafts, ImmutableArray<Delivery> Deliveries);

/// <summary>A draft as it is.</summary>
public sealed record KeptDraft(Guid TaskId, string Author, int Revision, string Values);

/// <summary>Something that reached the receiver outside.</summary>
/// <param name="Key">The idempotency key that came with it.</param>
/// <param name="Body">What was sent.</param>
public sealed record Delivery(string Key, string Body);
