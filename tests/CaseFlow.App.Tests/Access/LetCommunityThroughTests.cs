using CaseFlow.App.Access;
using CaseFlow.App.Assessments;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Assessments;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Assessments;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Access;

public sealed class LetCommunityThroughTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_civil_society_contributes_passes_the_wall_when_its_own_organisation_lets_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { AddReaders = ["CSO@UN"] });
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        var assessmentId = (await host.AssessmentAsync()).AssessmentId;
        await host.DoAsync("cso-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));
        await host.DoAsync("dir-un", new LetThroughWall(host.CaseId, ["@EU"], "They track the same group."));
        var beyond = LetThroughWallTests.BeyondTheWall();
        Assert.Empty((await host.AskAsync(beyond, new GetContributions([assessmentId]), moment: null)).Value);

        var others = await host.SendAsync("dir-eu", Let(host));
        await host.DoAsync("dir-un", Let(host));

        Assert.Equal("assessment.no_community_contribution", others.Rejection.Code);
        Assert.Single((await host.AskAsync(beyond, new GetContributions([assessmentId]), moment: null)).Value);
    }

    private static LetCommunityThrough Let(CaseHost host) => new(host.CaseId, ["@EU"], "It saves lives.");
}
