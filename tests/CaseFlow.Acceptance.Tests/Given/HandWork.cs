namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Stretches of work that people do by hand where no process carries the case.</summary>
internal static class HandWork
{
    /// <summary>A plan that lacks nothing but its approval and, when it is for a response, its day after.</summary>
    public static async Task DrawUpPlanAsync(this CaseStory story, string kind)
    {
        await story.DoAsync("coord-un", "setPlanObjectives", PlanParts.Objectives(kind));
        await story.DoAsync("polad-un", "statePoliticalConsequences", PlanParts.Consequences);
        await story.DoAsync("coord-un", "submitOptionSheet", PlanParts.OptionSheet(story.Now));
    }
}
