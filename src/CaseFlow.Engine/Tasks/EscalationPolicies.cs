using System.Collections.Immutable;

namespace CaseFlow.Engine.Tasks;

/// <summary>Escalation policies by name.</summary>
public sealed class EscalationPolicies
{
    private readonly ImmutableSortedDictionary<string, EscalationPolicy> _policies;

    /// <summary>The policies; names are compared by code unit.</summary>
    public EscalationPolicies(IEnumerable<EscalationPolicy> policies) =>
        _policies = policies.ToImmutableSortedDictionary(policy => policy.Name, policy => policy, StringComparer.Ordinal);

    /// <summary>No policy.</summary>
    public static EscalationPolicies None { get; } = new([]);

    /// <summary>The policy, or null when there is none of that name.</summary>
    public EscalationPolicy? Find(string name) => _policies.GetValueOrDefault(name);
}
