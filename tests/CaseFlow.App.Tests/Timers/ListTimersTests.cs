using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Timers;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Timers;

public sealed class ListTimersTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Tells_what_will_happen_first_the_one_that_is_due_first(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, Wait("first", "P1D")));
        await host.RecordMandateAsync(CaseHost.Start.AddDays(90));

        var all = await AskAsync(host, new(10));

        Assert.Equal(["process.Duration", "mandate-end"], all.Items.Select(item => item.Value.Kind));
        var first = all.Items[0].Value;
        Assert.Equal(("small", "first", "Wait first", CaseHost.Start.AddDays(1)), (first.ProcessId, first.ElementId, first.ElementName, first.DueAt));
        Assert.Equal("Libya", first.CaseTitle);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Goes_on_page_by_page_in_both_directions(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, Wait("first", "P1D")));
        await host.RecordMandateAsync(CaseHost.Start.AddDays(90));
        var all = await AskAsync(host, new(10));

        var first = await AskAsync(host, new(1));
        var next = await AskAsync(host, new(1, Key: first.Items[0].Key));
        var back = await AskAsync(host, new(1, Backward: true, next.Items[0].Key));

        Assert.Equal(all.Items, [.. first.Items, .. next.Items]);
        Assert.Equal((true, false), (first.HasNext, next.HasNext));
        Assert.Equal(first.Items, back.Items);
    }

    private static Task<Page<TimerView>> AskAsync(CaseHost host, PageRequest page) => host.AskAsync(new ListTimers(host.CaseId, null, page));

    private static (string Id, string Xml) Wait(string id, string duration) => (
        id,
        $"""
        <intermediateCatchEvent id="{id}" name="Wait {id}">
          <timerEventDefinition><timeDuration>{duration}</timeDuration></timerEventDefinition>
        </intermediateCatchEvent>
        """);
}
