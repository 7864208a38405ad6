using CaseFlow.Web.Organisations;

namespace CaseFlow.EndToEnd.Tests.Pages;

public sealed class TermTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", "", false, null)]
    [InlineData("", "", true, TermProblem.Endless)]
    [InlineData("", "31 3", true, TermProblem.Unclear)]
    [InlineData("soon", "", false, TermProblem.Unclear)]
    [InlineData("2026-03-10T00:00:00Z", "2026-03-10T23:59:00Z", true, null)]
    [InlineData("2026-03-09T00:00:00Z", "", false, TermProblem.BegunBefore)]
    [InlineData("", "2026-03-09T23:59:00Z", true, TermProblem.Passed)]
    [InlineData("2026-03-20T00:00:00Z", "2026-03-19T23:59:00Z", true, TermProblem.Reversed)]
    public void Is_told_before_it_is_sent_when_it_cannot_hold(string first, string last, bool needsEnd, TermProblem? problem) =>
        Assert.Equal(problem, new Term(first, last).ProblemAt(Now, needsEnd));
}
