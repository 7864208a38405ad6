using System.Collections.Immutable;

namespace CaseFlow.Cases.Measures;

/// <summary>What was done, and what came of it.</summary>
/// <param name="Status">In a few words.</param>
/// <param name="Text">At length.</param>
/// <param name="Harm">Whether people were harmed or a stop condition is met; it pauses the measure.</param>
/// <param name="Acts">Catalogue measures that were in fact carried out; empty when only the measure itself.</param>
/// <param name="Result">How the reporter wants to go on.</param>
public sealed record ImplementationReport(string Status, string Text, bool Harm, ImmutableSortedSet<string> Acts, ReportResult Result);
