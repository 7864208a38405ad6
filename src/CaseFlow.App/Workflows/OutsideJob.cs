using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.App.Workflows;

/// <summary>A job on its way out. It carries ids and the model's own headers, no variables: those may hold what must not leave.</summary>
internal sealed record OutsideJob(Guid InstanceId, Guid JobId, string JobType, ImmutableSortedDictionary<string, string> Headers)
{
    /// <summary>The outbox's name for it.</summary>
    public const string Kind = "job";

    /// <summary>Job types that go out: telling somebody is all that they do; an answer comes back as a message.</summary>
    public static readonly FrozenSet<string> Types = FrozenSet.Create(StringComparer.Ordinal, "notify", "send-to-mandating-body");
}
