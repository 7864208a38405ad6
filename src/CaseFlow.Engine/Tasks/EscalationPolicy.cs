using System.Collections.Immutable;

namespace CaseFlow.Engine.Tasks;

/// <summary>A ladder of reminders and escalations for a human task that has a due time.</summary>
/// <param name="Name">What a user task's <c>escalation</c> property says.</param>
/// <param name="Steps">By rising percentage.</param>
public sealed record EscalationPolicy(string Name, ImmutableArray<EscalationStep> Steps)
{
    /// <summary>The house's own: holder reminded at 50 and 80 %, deputies added at 100 %, directors at 150 %.</summary>
    public static EscalationPolicy Ladder { get; } = new(
        "ladder",
        [
            new EscalationStep(50, [], [], NotifyHolder: true),
            new EscalationStep(80, [], [], NotifyHolder: true),
            new EscalationStep(100, ["DEPUTY"], ["DEPUTY"], NotifyHolder: true),
            new EscalationStep(150, ["DIR"], ["DIR"], NotifyHolder: true),
        ]);
}

/// <summary>What happens when a part of the time has passed.</summary>
/// <param name="Percent">Of the time between opening and due; above 100 is after due.</param>
/// <param name="AddRoles">Roles that may then claim the task, in each organisation of its candidate groups: <c>DIR</c> becomes <c>DIR@UN</c>.</param>
/// <param name="NotifyRoles">Roles that are told, likewise.</param>
/// <param name="NotifyHolder">Whether the owner, or the candidates of an unclaimed task, are reminded.</param>
public sealed record EscalationStep(int Percent, ImmutableArray<string> AddRoles, ImmutableArray<string> NotifyRoles, bool NotifyHolder);
