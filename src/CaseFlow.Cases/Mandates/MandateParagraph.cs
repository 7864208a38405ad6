using System.Collections.Immutable;

namespace CaseFlow.Cases.Mandates;

/// <summary>One operative paragraph of a mandate and what it allows.</summary>
/// <param name="Number">As printed, e.g. <c>4</c>.</param>
/// <param name="Text">What it says, in short.</param>
/// <param name="AllowedActs">Catalogue measures that it allows, e.g. <c>M06</c>.</param>
public sealed record MandateParagraph(string Number, string Text, ImmutableSortedSet<string> AllowedActs);
