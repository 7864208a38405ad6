using System.Collections.Immutable;
using CaseFlow.Cases.Cases;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;

namespace CaseFlow.App.Reference;

/// <summary>Reference data as it stands: what processes and sign-in look up. Lists that only people read stay in their files.</summary>
/// <param name="Posts">Posts by id.</param>
/// <param name="Calendars">Working calendars by organisation.</param>
/// <param name="Escalations">Escalation policies by name.</param>
/// <param name="MeasurePhases">The phases in which each measure of the catalogue is valid, by its id.</param>
internal sealed record ReferenceData(
    ImmutableSortedDictionary<string, Post> Posts,
    WorkingCalendars Calendars,
    EscalationPolicies Escalations,
    ImmutableSortedDictionary<string, ImmutableSortedSet<CasePhase>> MeasurePhases);

/// <summary>A post: duties and tasks belong to it, persons hold it.</summary>
/// <param name="Id">E.g. <c>fp-eu</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Role">Its role, e.g. <c>FP</c>.</param>
/// <param name="Organisation">The organisation that it belongs to.</param>
/// <param name="Groups">Groups <c>ROLE@ORG</c> that its tasks are offered to.</param>
/// <param name="Person">The id of the person who holds it.</param>
/// <param name="Exercise">Whether it is invented, for exercises only.</param>
public sealed record Post(string Id, string Title, string Role, string Organisation, ImmutableArray<string> Groups, string Person, bool Exercise);
