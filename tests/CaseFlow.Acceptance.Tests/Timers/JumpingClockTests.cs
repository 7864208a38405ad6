using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Timers;

public sealed class JumpingClockTests
{
    private static readonly string[] Owners = ["UN"];

    private static readonly DateTimeOffset Start = new(2026, 3, 27, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Timers_of_a_live_case_fire_once_and_in_due_order_whichever_way_the_clock_of_the_servers_jumps(DatabaseProvider provider)
    {
        await using var hosts = await ClockedHosts.StartAsync(provider, servers: 1, Start);
        var resources = JsonSerializer.SerializeToNode(new[] { new { name = "watch.bpmn", text = Drawing } });
        var deployed = await hosts.Api.MutateAsync("coord-un", "deployWorkflow", new JsonObject { ["resources"] = resources });
        Assert.Equal("[]", deployed["errors"]!.ToJsonString());
        var caseId = await OpenAsync(hosts);

        // thirty days pass while nobody serves, and the clocks of Europe go forward
        await hosts.StopAsync();
        hosts.Clock.MoveTo(Start.AddDays(30));
        await hosts.StartAsync(servers: 2);
        var document = $$"""{ case(by: { id: "{{caseId}}" }) { openTasks { elementId openedAt } } }""";
        var caughtUp = await hosts.UntilAsync("coord-un", document, read => Opened(read).Count == 4);
        Assert.Equal(["daily", "first", "second", "third"], Opened(caughtUp).Order(StringComparer.Ordinal));
        Assert.Equal(["first", "second", "third"], Opened(caughtUp).Where(step => step != "daily"));

        // back by ten days: nothing again, nothing lost
        hosts.Clock.Move(TimeSpan.FromDays(-10));
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Equal(Opened(caughtUp), Opened(await hosts.Api.AskAsync("coord-un", document)));

        // and forward again, beyond the next daily round alone
        hosts.Clock.MoveTo(Start.AddDays(31));
        var next = await hosts.UntilAsync("coord-un", document, read => Opened(read).Count == 5);
        Assert.Equal(2, Opened(next).Count(step => step == "daily"));
    }

    private static async Task<string> OpenAsync(ClockedHosts hosts)
    {
        var input = JsonSerializer.SerializeToNode(new
        {
            title = "A live one",
            country = "XKX",
            marking = "TLP:GREEN",
            language = "en",
            owners = Owners,
            startSource = "SIGNAL",
        })!.AsObject();
        var caseId = (string)(await hosts.Api.MutateAsync("coord-un", "openCase", input, "case { id }"))["case"]!["id"]!;
        var message = JsonSerializer.SerializeToNode(new { caseId, name = "Watch", variables = new { }, timeToLive = "PT0S" })!.AsObject();
        Assert.Equal("[]", (await hosts.Api.MutateAsync("coord-un", "publishMessage", message))["errors"]!.ToJsonString());
        return caseId;
    }

    /// <summary>The steps whose tasks timers have opened, in the order in which they were.</summary>
    private static List<string> Opened(JsonNode read) =>
    [
        .. from task in read["case"]!["openTasks"]!.AsArray()
           where (string)task!["elementId"]! is "daily" or "first" or "second" or "third"
           orderby (DateTimeOffset)task["openedAt"]!, (string)task["elementId"]!
           select (string)task["elementId"]!,
    ];

    private static string Drawing
    {
        get
        {
            (string Id, string Timer)[] watched =
            [
                ("third", "<timeDuration>P3D</timeDuration>"),
                ("first", "<timeDuration>P1DT1H</timeDuration>"),
                ("second", "<timeDuration>PT48H</timeDuration>"),
                ("daily", "<timeCycle>R/2026-03-28T12:00:00Z/P1D</timeCycle>"),
            ];
            return $"""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                             targetNamespace="urn:caseflow:test">
                  <message id="go" name="Watch" />
                  <process id="watch" name="Watch" isExecutable="true">
                    <startEvent id="start"><messageEventDefinition messageRef="go" /></startEvent>
                    {UserTask("work")}
                    <endEvent id="end" />
                    <sequenceFlow id="a" sourceRef="start" targetRef="work" /><sequenceFlow id="b" sourceRef="work" targetRef="end" />
                    {string.Concat(watched.Select(each => Watched(each.Id, each.Timer)))}
                  </process>
                </definitions>
                """;
        }
    }

    private static string Watched(string id, string timer) =>
        $"""
        <boundaryEvent id="at-{id}" attachedToRef="work" cancelActivity="false"><timerEventDefinition>{timer}</timerEventDefinition></boundaryEvent>
        {UserTask(id)}
        <endEvent id="end-{id}" />
        <sequenceFlow id="to-{id}" sourceRef="at-{id}" targetRef="{id}" /><sequenceFlow id="from-{id}" sourceRef="{id}" targetRef="end-{id}" />
        """;

    private static string UserTask(string id) =>
        $"""
        <userTask id="{id}" name="{id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
        </extensionElements></userTask>
        """;
}
