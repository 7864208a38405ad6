using System.Collections.Immutable;
using CaseFlow.Engine.Migration;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>
    /// The instance goes on in another version of its process. The host looks up that one from here on, and gives the rows of what is open
    /// the new element ids; what has ended before belongs to the old version. What the target does not wait for was closed before; what it
    /// waits for besides follows.
    /// </summary>
    /// <param name="From">The definition that it ran, <c>processId:version</c>.</param>
    /// <param name="To">The definition that it runs now.</param>
    /// <param name="Elements">Elements and sequence flows that have another id now: the old one, and the new one.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.migrated")]
    public sealed record Migrated(string From, string To, ImmutableSortedDictionary<string, string> Elements, string Grounds, DateTimeOffset At)
        : InstanceEvent
    {
        /// <summary>The id that an element or sequence flow has now.</summary>
        public string IdOf(string elementId) => Renaming.IdOf(Elements, elementId);

        private protected override Instance Apply(Instance.Running state) => state.Migrate(this);
    }
}
