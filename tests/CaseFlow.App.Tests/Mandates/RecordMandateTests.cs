using CaseFlow.App.Mandates;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Mandates;

public sealed class RecordMandateTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Records_what_the_body_decided(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var recorded = await host.RecordMandateAsync();

        var mandate = Assert.Single(await host.AskAsync(new GetMandatesById([recorded.MandateId])));
        Assert.Equal((CaseHostDomain.Mandate, MandateState.InForce), (mandate.Reference, mandate.State));
        Assert.Equal(["M06"], mandate.Paragraphs[0].AllowedActs);
        Assert.Equal(["No occupation force"], mandate.Limits);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_the_same_document_twice(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.RecordMandateAsync();

        var mandate = Assert.Single(await host.AskAsync(new GetMandates([host.CaseId])));
        var outcome = await host.SendAsync(
            "prin-un", new RecordMandate(host.CaseId, mandate.Reference, mandate.Body, mandate.AdoptedOn, mandate.Paragraphs));

        Assert.Equal("mandate.already_recorded", outcome.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Lets_a_mandate_expire(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var expiresAt = CaseHost.Start.AddDays(90);
        await host.RecordMandateAsync(expiresAt);

        await host.WaitUntilAsync(expiresAt);

        var mandate = Assert.Single(await host.AskAsync(new GetMandates([host.CaseId])));
        Assert.Equal((MandateState.Ended, expiresAt), (mandate.State, mandate.EndsAt));
    }

    [Fact]
    public async Task Asks_for_a_post_that_answers_for_mandates()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var outcome = await host.SendAsync("analyst-un", new RecordMandate(host.CaseId, "A", "B", new DateOnly(2011, 3, 17), [new("1", "Text", [])]));

        Assert.Equal("caller.role_needed", outcome.Rejection.Code);
    }
}
