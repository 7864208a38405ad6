namespace CaseFlow.Cases.Cases;

/// <summary>One dated fact of the public record.</summary>
/// <param name="On">The day, as the source gives it.</param>
/// <param name="DayVerified">False when the source leaves the day in doubt; readers are told so.</param>
/// <param name="Kind">What sort of fact it is.</param>
/// <param name="ActorName">Who acted, in the record's words; office holders only, never private persons.</param>
/// <param name="Text">What happened.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Organisation">The organisation that acted, e.g. <c>LAS</c>; null when the record names none.</param>
/// <param name="Measure">The catalogue measure that it amounts to, e.g. <c>E01</c>; null when none.</param>
/// <param name="LegalBasis">The code of the legal basis, e.g. <c>CH7-41</c>; null when the record gives none.</param>
public sealed record RecordEntry(
    DateOnly On,
    bool DayVerified,
    RecordKind Kind,
    string ActorName,
    string Text,
    string Source,
    string? Organisation = null,
    string? Measure = null,
    string? LegalBasis = null);
