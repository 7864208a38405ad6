using System.Collections.Immutable;
using CaseFlow.App.Reviews;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Plans;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;

namespace CaseFlow.App.Reference;

/// <summary>Reference data as it stands: what processes and the directory look up. Lists that only people read stay in their files.</summary>
/// <param name="Roles">The roles that all organisations have, by code.</param>
/// <param name="Calendars">Working calendars by organisation and duty station.</param>
/// <param name="CalendarItems">The same as people read them, with the names of holidays.</param>
/// <param name="Escalations">Escalation policies by name.</param>
/// <param name="MeasurePhases">The phases in which each measure of the catalogue is valid, by its id.</param>
/// <param name="MeasureTraits">What else the catalogue says of each measure, by its id.</param>
/// <param name="ReviewCycles">Review cycles that nobody has to set.</param>
internal sealed record ReferenceData(
    ImmutableSortedDictionary<string, Role> Roles,
    WorkingCalendars Calendars,
    ImmutableArray<CalendarItem> CalendarItems,
    EscalationPolicies Escalations,
    ImmutableSortedDictionary<string, ImmutableSortedSet<CasePhase>> MeasurePhases,
    ImmutableSortedDictionary<string, MeasureTraits> MeasureTraits,
    ImmutableArray<ShippedCycle> ReviewCycles);
