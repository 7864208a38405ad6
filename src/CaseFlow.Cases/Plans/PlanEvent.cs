using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Plans;

/// <summary>What happened to a plan.</summary>
public abstract record PlanEvent
{
    private PlanEvent()
    {
    }

    /// <summary>It was said what the plan is to reach.</summary>
    [EventName("plan.objectives_set")]
    public sealed record ObjectivesSet(PlanId Id, ImmutableArray<string> Objectives, PlanKind Kind, Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>An organisation said which measures it could lead.</summary>
    [EventName("plan.measures_proposed")]
    public sealed record MeasuresProposed(string Organisation, ImmutableArray<MeasureProposal> Proposals, Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>Options were put to the vote.</summary>
    [EventName("plan.option_sheet_submitted")]
    public sealed record OptionSheetSubmitted(OptionSheet Sheet, Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>The political consequences were stated.</summary>
    [EventName("plan.consequences_stated")]
    public sealed record ConsequencesStated(ImmutableArray<PoliticalConsequence> Consequences, Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>It was said what happens once the response ends.</summary>
    [EventName("plan.day_after_submitted")]
    public sealed record DayAfterSubmitted(DayAfterPlan DayAfter, Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>The plan was approved.</summary>
    [EventName("plan.approved")]
    public sealed record Approved(Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>An approved plan was taken back into design.</summary>
    [EventName("plan.reopened")]
    public sealed record Reopened(Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>The plan was refused and went back to design.</summary>
    [EventName("plan.refused")]
    public sealed record Refused(string Grounds, Actor By, DateTimeOffset At) : PlanEvent;

    /// <summary>The response ended, and the day-after tasks started.</summary>
    [EventName("plan.day_after_started")]
    public sealed record DayAfterStarted(DayAfterPlan DayAfter, DateTimeOffset At) : PlanEvent;
}
