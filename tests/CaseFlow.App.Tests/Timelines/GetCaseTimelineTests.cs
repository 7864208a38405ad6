using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Timelines;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Timelines;

public sealed class GetCaseTimelineTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Tells_in_words_what_happened_and_who_did_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        await host.SendAsync("fp-un", new CompleteTask(Assert.Single(await host.OpenTasksAsync()).TaskId, FeelContext.Empty));

        var story = await AskAsync(host);

        Assert.StartsWith("Case ", story.Items[0].Value.Text, StringComparison.Ordinal);
        var done = Assert.Single(story.Items, item => item.Value.Text == "Done: Task one");
        Assert.Equal((TimelineKind.Task, "fp-un", "UN"), (done.Value.Kind, done.Value.PostId, done.Value.OrganisationId));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Names_its_sentence_and_what_stands_in_it_for_readers_of_other_languages(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));

        var story = await AskAsync(host);

        var opened = Assert.Single(story.Items, item => item.Value.Code is "task.opened").Value;
        Assert.Equal("Open: Task one, for FP@UN", opened.Text);
        Assert.Equal(
            [("task", TimelineArgumentKind.Text, "Task one"), ("groups", TimelineArgumentKind.Group, "FP@UN")],
            opened.Arguments.Select(argument => (argument.Name, argument.Kind, Assert.Single(argument.Values))));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Calls_what_is_drawn_by_its_name_and_what_has_none_by_its_id(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var (named, nameless) = (WaitsForNews("news", """name="The council has met" """), WaitsForNews("more", ""));
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, named, nameless));
        await host.PublishAsync("News");
        await host.PublishAsync("News");

        var story = await AskAsync(host);

        Assert.Equal(
            ["Message reaches The council has met", "Message reaches more"],
            story.Items.Where(item => item.Value.Code is "process.message").Select(item => item.Value.Text));
    }

    private static (string Id, string Xml) WaitsForNews(string id, string name) => (
        id,
        $"""<intermediateCatchEvent id="{id}" {name}><messageEventDefinition messageRef="Message_News" /></intermediateCatchEvent>""");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Goes_on_page_by_page_in_both_directions(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", Fact(host.CaseId, "first"));
        await host.DoAsync("coord-un", Fact(host.CaseId, "second"));
        var all = await AskAsync(host);

        var first = await AskAsync(host, new PageRequest(2));
        var rest = await AskAsync(host, new PageRequest(2, Key: first.Items[^1].Key));
        var last = await AskAsync(host, new PageRequest(1, Backward: true));

        Assert.Equal(Keys(all), Keys(first).Concat(Keys(rest)));
        Assert.Equal((true, false), (first.HasNext, rest.HasNext));
        Assert.Equal((all.Items[^1].Key, true), (Assert.Single(last.Items).Key, last.HasPrevious));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Shows_one_kind_or_one_span_of_time(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.WaitUntilAsync(CaseHost.Start.AddDays(2));
        await host.DoAsync("coord-un", Fact(host.CaseId, "later"));

        var records = await host.AskAsync(new GetCaseTimeline(host.CaseId, [TimelineKind.Record], null, null, new(10)));
        var early = await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, CaseHost.Start.AddDays(1), new(10)));
        var late = await host.AskAsync(new GetCaseTimeline(host.CaseId, [], CaseHost.Start.AddDays(1), null, new(10)));

        Assert.Contains("later", Assert.Single(records.Items).Value.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(early.Items, item => item.Value.Kind is TimelineKind.Record);
        Assert.Equal(TimelineKind.Record, Assert.Single(late.Items).Value.Kind);
    }

    private static IEnumerable<string> Keys(Page<CaseTimelineLine> page) => page.Items.Select(item => item.Key);

    private static Task<Page<CaseTimelineLine>> AskAsync(CaseHost host, PageRequest? page = null) =>
        host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, page ?? new(100)));

    private static AddRecordEntry Fact(Guid caseId, string text) =>
        new(caseId, new RecordEntry(new DateOnly(2011, 2, 26), true, RecordKind.Event, "Somebody", text, "A source"));
}
