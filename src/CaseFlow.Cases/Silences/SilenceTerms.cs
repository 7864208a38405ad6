namespace CaseFlow.Cases.Silences;

/// <summary>How much time those who are asked are to have.</summary>
/// <param name="Class">How long it is at least.</param>
/// <param name="Zone">The IANA zone in which the end is announced and working days are counted.</param>
/// <param name="OpensAt">When it begins, UTC; null for at once.</param>
/// <param name="ClosesAt">When it ends, UTC; null for as soon as the class allows.</param>
public sealed record SilenceTerms(SilenceClass Class, string Zone, DateTimeOffset? OpensAt = null, DateTimeOffset? ClosesAt = null);
