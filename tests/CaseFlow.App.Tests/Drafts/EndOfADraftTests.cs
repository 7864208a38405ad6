using CaseFlow.App.Drafts;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Tasks;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Drafts;

public sealed class EndOfADraftTests
{
    private const string Decision = """{ "outcome": "act", "grounds": "Grave" }""";

    private static readonly FeelContext Half = EventJson.Read<FeelContext>("""{ "grounds": "The towns are" }""");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_goes_with_the_task_that_its_author_completes(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        await host.DoAsync("dir-un", new SaveDraft(task, Half));

        Assert.False((await host.FillInAsync("dir-un", task, Decision)).IsRejected);

        Assert.Empty(await host.AskAsync("dir-un", new GetDrafts([task])));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_stays_a_while_when_somebody_else_completes_the_task(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("check", "check")), ShippedFiles.Form("check"));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;
        await host.DoAsync("fp-eu", new SaveDraft(task, Half));

        await host.FillInAsync("fp-un", task, """{ "verdict": "yes" }""");

        var kept = Assert.Single(await MineAsync(host)).Value;
        Assert.Equal((task, CaseHost.Start.AddDays(30)), (kept.TaskId, kept.KeptUntil));

        host.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await MineAsync(host));
        Assert.Equal([host.CaseId], await host.AskAsync(new CasesWithOldDrafts()));
        await host.DoAsync("coord-un", new ForgetDrafts(host.CaseId));
        Assert.Empty(await host.AskAsync(new CasesWithOldDrafts()));
        host.Clock.AdjustTime(CaseHost.Start);
        Assert.Empty(await MineAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Its_author_throws_it_away(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        await host.DoAsync("dir-un", new SaveDraft(task, Half));

        await host.DoAsync("dir-un", new DiscardDraft(task));
        await host.DoAsync("dir-un", new DiscardDraft(task));

        Assert.Empty(await host.AskAsync("dir-un", new GetDrafts([task])));
        Assert.Equal("task.not_found", await host.RefusalAsync("dir-un", new DiscardDraft(CaseHost.UnknownId)));
    }

    private static async Task<IEnumerable<PageItem<DraftView>>> MineAsync(CaseHost host) =>
        (await host.AskAsync("fp-eu", new ListDrafts(new PageRequest(10)))).Items;
}
