namespace CaseFlow.Cases.Plans;

/// <summary>What a plan is for.</summary>
public enum PlanKind
{
    /// <summary>To keep a risk from becoming a crime.</summary>
    Prevention,

    /// <summary>To answer crimes that are under way or imminent; it needs a day-after plan.</summary>
    Response,
}
