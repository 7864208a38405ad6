using CaseFlow.Decisions.Dmn;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Instances;

/// <summary>What a decision may look up: all immutable, and the same for an instance until it is migrated.</summary>
/// <param name="Model">The definition that the instance runs.</param>
/// <param name="Decisions">Decision models by the id of each decision in them.</param>
/// <param name="Calendars">Working calendars of the organisations.</param>
/// <param name="Escalations">Policies that a user task's <c>escalation</c> property can name.</param>
public sealed record ProcessEnvironment(
    ProcessModel Model, IReadOnlyDictionary<string, DecisionModel> Decisions, WorkingCalendars Calendars, EscalationPolicies Escalations)
{
    /// <summary>How many elements one decision may enter; the next one gets an incident, so that an endless loop stops. Default 1,000.</summary>
    public int StepLimit { get; init; } = 1_000;

    /// <summary>Where posts are, for the working days of their tasks. Nobody is known to be anywhere by default.</summary>
    public DutyStations Stations { get; init; } = DutyStations.None;
}
