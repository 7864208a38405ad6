using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Reviews;

/// <summary>What a review cycle is about.</summary>
/// <param name="Subject">What is looked at again.</param>
/// <param name="CaseId">The case, of a cycle about one; null otherwise.</param>
/// <param name="Title">What its reviews are called.</param>
/// <param name="Owner">The organisation that sees to it that reviews take place, e.g. <c>UN</c>.</param>
public sealed record ReviewTerms(ReviewSubject Subject, CaseId? CaseId, string Title, string Owner);
