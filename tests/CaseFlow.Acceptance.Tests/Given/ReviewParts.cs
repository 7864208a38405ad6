namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>What a review by calendar is set by.</summary>
internal static class ReviewParts
{
    /// <summary>A yearly one of a case, whose first date no exercise reaches.</summary>
    public static object Yearly(string owner) =>
        new { subject = "CASE", title = "A year after", nextOn = "2036-01-13", period = "P1Y", owner, grounds = "Said in the exercise" };
}
