namespace CaseFlow.Testing;

/// <summary>Whether this run takes the time for the long figures: more kills, more cases, every combination.</summary>
public static class LongRun
{
    public static bool IsAskedFor { get; } = Environment.GetEnvironmentVariable("CASEFLOW_FULL") == "1";
}
