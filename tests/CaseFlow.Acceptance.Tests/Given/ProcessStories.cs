namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>How cases begin that are carried by the shipped processes.</summary>
internal static class ProcessStories
{
    /// <summary>A warning arrives in a new case, whose process waits for triage.</summary>
    public static async Task<CaseStory> WarnedAsync(this CaseFlowHost host)
    {
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("analyst-un", "recordWarning", WarningParts.Recorded);
        return story;
    }

    /// <summary>A country is in the top band without an incident, so the case goes the upstream way.</summary>
    public static async Task<CaseStory> UpstreamAsync(this CaseFlowHost host)
    {
        var story = await CaseStory.OpenAsync(host, "BASELINE");
        await story.CompleteAsync("analyst-un", "T_StartGrounds", "completeTask", new { variables = VariantAnswers.Baseline });
        await story.CompleteAsync("coord-un", "T_DecideStart", "completeTask", new { variables = VariantAnswers.To("start-decision") });
        return story;
    }

    /// <summary>The threat is imminent, so the case goes the rapid way.</summary>
    public static async Task<CaseStory> ThreatenedAsync(this CaseFlowHost host)
    {
        var story = await host.WarnedAsync();
        await story.CompleteAsync("analyst-un", "T_Triage", "triageWarning", WarningParts.Imminent);
        return story;
    }
}
