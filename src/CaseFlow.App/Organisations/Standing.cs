using System.Collections.Immutable;
using CaseFlow.Cases.Access;

namespace CaseFlow.App.Organisations;

/// <summary>As whom somebody acts now, according to the directory.</summary>
/// <param name="Actor">As it will stand in events.</param>
/// <param name="Groups">The groups for which they act.</param>
/// <param name="Reader">What they may read.</param>
internal sealed record Standing(Actor Actor, ImmutableSortedSet<string> Groups, Reader Reader);
