namespace CaseFlow.Cases.Silences;

/// <summary>An objection in writing: grounds against the text, or how it should read instead.</summary>
/// <param name="Version">Of the text against which it is.</param>
/// <param name="Grounds">Why not; null when the amendment speaks for itself.</param>
/// <param name="Amendment">How the text should read; null when there is none.</param>
/// <param name="Author">The person.</param>
/// <param name="Post">The post whose word it is.</param>
/// <param name="Organisation">The organisation that breaks the silence.</param>
/// <param name="ReceivedAt">When the server received it, UTC: this moment counts, and no other.</param>
public sealed record SilenceBreak(
    int Version, string? Grounds, string? Amendment, string Author, string Post, string Organisation, DateTimeOffset ReceivedAt);
