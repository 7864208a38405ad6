using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>That somebody was answered.</summary>
/// <param name="At">When; system time.</param>
/// <param name="Actor">Who.</param>
/// <param name="Door">By which door they came.</param>
/// <param name="Query">What they asked.</param>
/// <param name="Ids">All ids in the answer; those of restricted things are recorded.</param>
internal sealed record Access(DateTimeOffset At, Actor Actor, Door Door, string Query, IReadOnlyCollection<Guid> Ids);
