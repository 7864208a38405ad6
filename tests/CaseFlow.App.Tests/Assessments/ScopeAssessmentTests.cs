using CaseFlow.App.Assessments;
using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Access;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Assessments;

public sealed class ScopeAssessmentTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Organisations_are_asked_until_the_window_closes(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        var assessment = await host.AssessmentAsync();
        Assert.Equal((AssessmentState.Gathering, CaseHost.Start.AddDays(10)), (assessment.State, assessment.ClosesAt));
        Assert.Equal(["EU", "NATO", "UN"], assessment.Asked);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_window_closes_by_itself_and_tells_who_stayed_silent(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));

        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(11));

        var assessment = await host.AssessmentAsync();
        Assert.Equal(AssessmentState.Gathered, assessment.State);
        Assert.Equal(["EU", "NATO"], assessment.Silent);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Somebody_is_asked(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("input.invalid", await host.RefusalAsync("coord-un", AssessmentInputs.Scope(host.CaseId) with { Organisations = [] }));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_may_not_read_the_case_is_not_asked_and_so_never_counts_as_silent(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { Marking = Marking.Amber, ReleasableTo = ["NATO"] });

        var refused = await host.SendAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { ReleasableTo = ["EU", "NATO"] });
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        Assert.Equal(AssessmentRejections.CannotRead(["EU"]), refused.Rejection);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_named_post_or_group_reads_for_its_organisation_if_that_is_cleared(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("coord-un", "fp-nato");
        var cleared = new OrganisationProfile("EU", "regional", "Europe/Brussels", "en", [], Classification.Internal, Wall.Prevention, IsHost: false);
        await host.SendAsSystemAsync(new SeedOrganisation("EU", cleared, [new("fp-eu", "fp-eu", "FP", "EU", ["FP@EU"], "person-fp-eu", Exercise: true)]));
        var closed = ChangeCaseAccessTests.Change(host) with { Marking = Marking.Red, AddReaders = ["coord-un", "fp-eu", "FP@NATO"] };
        var toThem = AssessmentInputs.Scope(host.CaseId) with { Organisations = ["EU", "NATO"] };

        await host.DoAsync("coord-un", closed with { Classification = Classification.Restricted });
        var above = await host.SendAsync("coord-un", toThem);
        await host.DoAsync("coord-un", closed with { Classification = Classification.Internal });
        await host.DoAsync("coord-un", toThem);

        Assert.Equal(AssessmentRejections.CannotRead(["EU"]), above.Rejection);
    }
}
