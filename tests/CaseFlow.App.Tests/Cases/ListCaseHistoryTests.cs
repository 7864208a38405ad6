using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class ListCaseHistoryTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task History_tells_in_order_what_happened_who_did_it_and_both_times(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", new RecordWarning(host.CaseId, "UN Special Advisers", "The statement.", "UN press release"));

        var history = await host.AskAsync(new ListCaseHistory(host.CaseId, new(10)));

        Assert.Equal(
            [("case.opened", "coord-un"), ("warning.recorded", "analyst-un")], history.Items.Select(item => (item.Value.Type, item.Value.Actor.PostId)));
        Assert.All(history.Items, item => Assert.Equal(CaseHost.Start, item.Value.At));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Pages_go_both_ways(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new ChooseVariant(host.CaseId, "rapid"));
        await host.DoAsync("coord-un", new ChooseVariant(host.CaseId, "standard"));

        var last = await host.AskAsync(new ListCaseHistory(host.CaseId, new(1, Backward: true)));
        var before = await host.AskAsync(new ListCaseHistory(host.CaseId, new(5, Backward: true, last.Items[0].Key)));

        Assert.Contains("standard", last.Items[0].Value.BodyJson, StringComparison.Ordinal);
        Assert.Equal(["case.opened", "case.variant_chosen"], before.Items.Select(item => item.Value.Type));
        Assert.Equal((true, false), (last.HasPrevious, before.HasPrevious));
    }
}
