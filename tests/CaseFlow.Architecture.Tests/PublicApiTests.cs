using System.Reflection;

namespace CaseFlow.Architecture.Tests;

/// <summary>A change of what a room offers to others is a visible line in the review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_engine_offers_what_was_approved() =>
        Approved.Matches("tests/CaseFlow.Architecture.Tests/CaseFlow.Engine.approved.txt", PublicApi.Describe(Assembly.Load("CaseFlow.Engine")));

    [Fact]
    public void Time_in_FEEL_is_offered_without_its_library() =>
        Assert.DoesNotContain("NodaTime", PublicApi.Describe(Assembly.Load("CaseFlow.Decisions")), StringComparison.Ordinal);
}
