using System.Collections.Immutable;

namespace CaseFlow.Cases.Plans;

/// <summary>What can be asked of a plan.</summary>
public abstract record PlanCommand
{
    private PlanCommand()
    {
    }

    /// <summary>Says what a plan is to reach; the first time it starts the plan.</summary>
    public sealed record SetObjectives(PlanId Id, ImmutableArray<string> Objectives, PlanKind Kind) : PlanCommand;

    /// <summary>Says which measures the actor's organisation could lead; in place of what it said before.</summary>
    /// <param name="Proposals">The measures.</param>
    /// <param name="Phases">In which phases measures are valid, and in which the case is.</param>
    public sealed record ProposeMeasures(ImmutableArray<MeasureProposal> Proposals, MeasurePhases Phases) : PlanCommand;

    /// <summary>Puts options to the vote; in place of the sheet before. A new sheet takes an approval back: what was approved is no longer put.</summary>
    /// <param name="Sheet">The options.</param>
    /// <param name="Phases">In which phases measures are valid, and in which the case is.</param>
    public sealed record SubmitOptionSheet(OptionSheet Sheet, MeasurePhases Phases) : PlanCommand;

    /// <summary>States the political consequences; in place of what was stated before.</summary>
    public sealed record StateConsequences(ImmutableArray<PoliticalConsequence> Consequences) : PlanCommand;

    /// <summary>Says what happens once the response ends; in place of what was said before.</summary>
    public sealed record SubmitDayAfter(DayAfterPlan DayAfter) : PlanCommand;

    /// <summary>Approves the plan. Does nothing when it is approved.</summary>
    public sealed record Approve : PlanCommand;

    /// <summary>Sends the plan back to design, also after its approval: a mandating body may refuse what directors approved.</summary>
    public sealed record Refuse(string Grounds) : PlanCommand;

    /// <summary>Starts the day-after tasks because the response has ended. Does nothing when they have started.</summary>
    public sealed record StartDayAfter : PlanCommand;
}
