using System.Collections.Immutable;

namespace CaseFlow.Cases.Plans;

/// <summary>What happens once a response ends; without it no response plan is approved.</summary>
/// <param name="OwnerPost">The post that answers for it.</param>
/// <param name="Triggers">What shows that the response has ended.</param>
/// <param name="Money">From where it is paid.</param>
/// <param name="ReviewOn">When it is reviewed.</param>
/// <param name="Tasks">What starts by itself when the response ends; at least one.</param>
public sealed record DayAfterPlan(string OwnerPost, string Triggers, string Money, DateOnly ReviewOn, ImmutableArray<string> Tasks)
{
    /// <summary>Whether it has an owner, triggers, money and at least one task.</summary>
    public bool IsComplete =>
        !string.IsNullOrWhiteSpace(OwnerPost)
        && !string.IsNullOrWhiteSpace(Triggers)
        && !string.IsNullOrWhiteSpace(Money)
        && Tasks.Any(task => !string.IsNullOrWhiteSpace(task));
}
