using CaseFlow.App.Drafts;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Tasks;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Drafts;

public sealed class SaveDraftTests
{
    private static readonly FeelContext Half = EventJson.Read<FeelContext>("""{ "grounds": "The towns are" }""");
    private static readonly FeelContext Whole = EventJson.Read<FeelContext>("""{ "grounds": "The towns are threatened" }""");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Keeps_the_last_of_what_was_filled_in_for_its_author_alone(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        await host.DoAsync("dir-un", new SaveDraft(task, Half));
        host.Clock.Advance(TimeSpan.FromMinutes(5));

        var receipt = await host.DoAsync("dir-un", new SaveDraft(task, Whole, BasedOn: 1));

        Assert.Equal(new DraftReceipt(task, 2, CaseHost.Start.AddMinutes(5)), receipt);
        var draft = Assert.Single(await host.AskAsync("dir-un", new GetDrafts([task])));
        Assert.Equal((EventJson.Write(Whole), 2, CaseHost.Start.AddMinutes(5), null), (draft.ValuesJson, draft.Revision, draft.SavedAt, draft.KeptUntil));
        Assert.Empty(await host.AskAsync("fp-un", new GetDrafts([task])));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Does_not_overwrite_what_its_author_saved_in_another_window(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        await host.DoAsync("dir-un", new SaveDraft(task, Whole, BasedOn: 0));

        Assert.Equal("draft.changed_elsewhere", await host.RefusalAsync("dir-un", new SaveDraft(task, Half, BasedOn: 0)));

        Assert.Equal(2, (await host.DoAsync("dir-un", new SaveDraft(task, Half))).Revision);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Is_for_those_who_may_complete_the_open_task(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();

        Assert.Equal("draft.not_for_caller", await host.RefusalAsync("legal-un", new SaveDraft(task, Half)));
        Assert.Equal("task.not_found", await host.RefusalAsync("dir-un", new SaveDraft(CaseHost.UnknownId, Half)));

        await host.FillInAsync("dir-un", task, """{ "outcome": "act", "grounds": "Grave" }""");
        Assert.Equal("draft.task_ended", await host.RefusalAsync("dir-un", new SaveDraft(task, Half)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_more_than_a_form_can_hold(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await host.AskedToDecideAsync();
        var endless = FeelContext.Of(("grounds", new FeelString(new string('x', SaveDraft.MaxLength))));

        Assert.Equal("draft.too_long", await host.RefusalAsync("dir-un", new SaveDraft(task, endless)));
    }
}
