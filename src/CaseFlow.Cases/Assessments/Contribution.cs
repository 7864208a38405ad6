using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Assessments;

/// <summary>One organisation's part of an assessment. It is never overwritten.</summary>
/// <param name="Organisation">Whose view it is.</param>
/// <param name="Ratings">One per risk factor.</param>
/// <param name="Note">What the ratings cannot say; null when nothing.</param>
/// <param name="By">Who handed it in.</param>
/// <param name="At">When, UTC.</param>
/// <param name="IsFromCommunity">Whether somebody of civil society handed it in: it crosses the wall only when its organisation lets it.</param>
public sealed record Contribution(
    string Organisation, ImmutableArray<FactorRating> Ratings, string? Note, Actor By, DateTimeOffset At, bool IsFromCommunity = false);
