using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>What people do with one exercise case, one line per act; its clock stands still until time is let pass.</summary>
internal sealed class CaseStory
{
    /// <summary>A Monday in winter.</summary>
    public static readonly DateTimeOffset Start = new(2025, 1, 13, 9, 0, 0, TimeSpan.Zero);

    private const int MostActs = 250;
    private const string OpenTasks = "openTasks { id elementId formId dueAt candidateGroups variables }";

    /// <summary>Organisations that own the case.</summary>
    public static readonly string[] Owners = ["UN", "EU", "NATO"];

    private static readonly string[] Regions = ["AU", "LAS"];

    private readonly CaseFlowHost _host;
    private readonly string _id;

    private CaseStory(CaseFlowHost host, string id) => (_host, _id) = (host, id);

    /// <summary>What the case's clock shows.</summary>
    public DateTimeOffset Now { get; private set; } = Start;

    /// <summary>What a test looks at whenever all is done that can be done at a moment.</summary>
    public Func<Task> BeforeTimePasses { get; set; } = () => Task.CompletedTask;

    public static async Task<CaseStory> OpenAsync(CaseFlowHost host, string startSource = "SIGNAL")
    {
        var input = ToJson(new
        {
            title = "Exercise",
            country = "XKX",
            marking = "TLP:AMBER",
            language = "en",
            owners = Owners,
            releasableTo = Regions,
            startSource,
            exerciseStartsAt = Start,
        });
        var opened = await host.Api.MutateAsync("coord-un", "openCase", input, "case { id }");
        return new CaseStory(host, (string)opened["case"]!["id"]!);
    }

    /// <summary>Somebody does something, which is accepted.</summary>
    public async Task DoAsync(string post, string mutation, object input) => AssertDone(mutation, await SendAsync(post, mutation, input));

    /// <summary>Somebody tries something, which is refused; answers the code of the refusal.</summary>
    public async Task<string> RefusedAsync(string post, string mutation, object input)
    {
        var payload = await SendAsync(post, mutation, input);
        return (string?)payload["errors"]!.AsArray().FirstOrDefault()?["code"] ?? throw new InvalidOperationException($"{mutation} was accepted.");
    }

    /// <summary>What the coordinator reads about the case.</summary>
    public async Task<JsonNode> ReadAsync(string fields) =>
        (await _host.Api.AskAsync("coord-un", $"query($id: ID!) {{ case(by: {{ id: $id }}) {{ {fields} }} }}", new { id = _id }))["case"]!;

    /// <summary>The same as it was known at a past moment.</summary>
    public async Task<JsonNode> AsKnownAsync(DateTimeOffset at, string fields)
    {
        const string Document = "query($id: ID!, $at: DateTime!) {{ caseAsKnown(by: {{ id: $id }}, at: $at) {{ case {{ {0} }} }} }}";
        var answer = await _host.Api.AskAsync("coord-un", string.Format(CultureInfo.InvariantCulture, Document, fields), new { id = _id, at });
        return answer["caseAsKnown"]!["case"]!;
    }

    /// <summary>Time passes in the case, and whatever comes due on the way happens.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        await BeforeTimePasses();
        Now += time;
        await DoAsync("coord-un", "advanceClock", new { to = Now });
    }

    /// <summary>The open task of a step that is offered to a post or taken by it.</summary>
    public async Task<JsonNode> TaskOfAsync(string post, string step)
    {
        const string Inbox = "query($id: ID!) { myTasks(first: 100, caseId: $id) { nodes { id elementId variables } } }";
        var tasks = (await _host.Api.AskAsync(post, Inbox, new { id = _id }))["myTasks"]!["nodes"]!.AsArray();
        return tasks.FirstOrDefault(task => (string)task!["elementId"]! == step)
            ?? throw new InvalidOperationException($"Expected the task {step} for {post}, but there are: {tasks.ToJsonString()}");
    }

    /// <summary>All tasks that there are or were, the newest hundred in due order.</summary>
    public async Task<IReadOnlyList<JsonNode>> AllTasksAsync(string fields)
    {
        var document = $"query($id: ID!) {{ myTasks(last: 100, caseId: $id, selection: ALL) {{ nodes {{ {fields} }} }} }}";
        return [.. (await _host.Api.AskAsync("coord-un", document, new { id = _id }))["myTasks"]!["nodes"]!.AsArray().Select(task => task!)];
    }

    /// <summary>Somebody takes a task and completes it by the mutation of its form.</summary>
    public async Task CompleteAsync(string post, string step, string mutation, object input) =>
        await CompleteAsync(post, await TaskOfAsync(post, step), mutation, input);

    /// <summary>Somebody takes a task and tries to complete it, which is refused; answers the code of the refusal.</summary>
    public async Task<string> RefusedAsync(string post, string step, string mutation, object input) =>
        await RefusedAsync(post, mutation, WithTask(input, await ClaimAsync(post, await TaskOfAsync(post, step))));

    /// <summary>Everybody does what is asked of them, in the ordinary way, until a step is open; when nothing is to be done, a week passes.</summary>
    public async Task GoOnUntilAsync(string step)
    {
        for (var acts = 0; acts < MostActs; acts++)
        {
            var tasks = await OpenTasksAsync();
            if (tasks.Any(task => (string)task["elementId"]! == step))
            {
                return;
            }

            await GoOnAsync(tasks);
        }

        Assert.Fail($"Expected to come to {step} within {MostActs} acts, but did not.");
    }

    /// <summary>The same until the case is closed.</summary>
    public async Task GoOnUntilClosedAsync()
    {
        for (var acts = 0; acts < MostActs && await WhileOpenAsync() is { } tasks; acts++)
        {
            await GoOnAsync(tasks);
        }
    }

    /// <summary>Everybody fills in the forms that wait for them until the case is closed; answers which forms those were, in order.</summary>
    public async Task<IReadOnlyList<string>> FillInFormsUntilClosedAsync()
    {
        var forms = new List<string>();
        for (var acts = 0; acts < MostActs && await WhileOpenAsync() is { } tasks; acts++)
        {
            if (tasks is not [var next, ..])
            {
                await PassAsync(TimeSpan.FromDays(7));
                continue;
            }

            forms.Add((string)next["formId"]!);
            var input = new { taskId = (string)next["id"]!, values = FormAnswers.To(forms[^1], next["variables"]!, Now) };
            var payload = await _host.Api.MutateAsync(Posts.FirstOf(next["candidateGroups"]!), "completeTaskForm", ToJson(input));
            AssertDone($"completeTaskForm of {forms[^1]}", payload);
        }

        return forms;
    }

    /// <summary>The parts of its processes in which people can choose what is done.</summary>
    public async Task<IReadOnlyList<JsonNode>> OpenWorkAsync()
    {
        var read = await ReadAsync("adHocSubProcesses { id name activities { elementId name chosen } }");
        return [.. read["adHocSubProcesses"]!.AsArray().Select(work => work!)];
    }

    /// <summary>The steps of all open tasks, in due order.</summary>
    public async Task<IReadOnlyList<string>> OpenStepsAsync() => [.. (await OpenTasksAsync()).Select(task => (string)task["elementId"]!)];

    /// <summary>The stages that the case has entered, in order.</summary>
    public async Task<IReadOnlyList<string>> StagesAsync() =>
        [.. (await ReadAsync("stages { stage }"))["stages"]!.AsArray().Select(visit => (string)visit!["stage"]!)];

    /// <summary>The elements that the newest run of a process has done.</summary>
    public async Task<IReadOnlyList<string>> DoneAsync(string processId)
    {
        var runs = (await ReadAsync("processes { processId progress { elements { elementId state } } }"))["processes"]!.AsArray();
        var elements = runs.Last(run => (string)run!["processId"]! == processId)!["progress"]!["elements"]!.AsArray();
        return [.. elements.Where(element => (string)element!["state"]! == "DONE").Select(element => (string)element!["elementId"]!)];
    }

    private async Task<IReadOnlyList<JsonNode>> OpenTasksAsync() => TasksOf(await ReadAsync(OpenTasks));

    /// <summary>The open tasks; null once the case is closed.</summary>
    private async Task<IReadOnlyList<JsonNode>?> WhileOpenAsync()
    {
        var read = await ReadAsync($"stage {OpenTasks}");
        return (string)read["stage"]! == "CLOSED" ? null : TasksOf(read);
    }

    // what is due at the same time always comes in the same order
    private static IReadOnlyList<JsonNode> TasksOf(JsonNode read) =>
    [
        .. read["openTasks"]!.AsArray().Select(task => task!)
            .OrderBy(task => (DateTimeOffset?)task["dueAt"] ?? DateTimeOffset.MaxValue)
            .ThenBy(task => $"{task["elementId"]} {task["candidateGroups"]!.ToJsonString()}", StringComparer.Ordinal),
    ];

    private Task GoOnAsync(IReadOnlyList<JsonNode> tasks) => tasks is [var next, ..] ? AnswerAsync(next) : PassAsync(TimeSpan.FromDays(7));

    private Task AnswerAsync(JsonNode task)
    {
        var (mutation, input) = OrdinaryAnswers.To((string)task["formId"]!, task["variables"]!, Now);
        return CompleteAsync(Posts.FirstOf(task["candidateGroups"]!), task, mutation, input);
    }

    private async Task CompleteAsync(string post, JsonNode task, string mutation, object input) =>
        await DoAsync(post, mutation, WithTask(input, await ClaimAsync(post, task)));

    private async Task<string> ClaimAsync(string post, JsonNode task)
    {
        var taskId = (string)task["id"]!;
        AssertDone("claimTask", await _host.Api.MutateAsync(post, "claimTask", ToJson(new { taskId })));
        return taskId;
    }

    private Task<JsonNode> SendAsync(string post, string mutation, object input)
    {
        var fields = ToJson(input);
        if (mutation is not ("completeTask" or "activateAdHocActivities" or "completeAdHocSubProcess"))
        {
            fields["caseId"] = _id;
        }

        return _host.Api.MutateAsync(post, mutation, fields);
    }

    private static JsonObject WithTask(object input, string taskId)
    {
        var fields = ToJson(input);
        fields["taskId"] = taskId;
        return fields;
    }

    private static JsonObject ToJson(object input) => JsonSerializer.SerializeToNode(input, JsonSerializerOptions.Web)!.AsObject();

    private static void AssertDone(string mutation, JsonNode payload) =>
        Assert.True(payload["errors"]!.AsArray().Count == 0, $"{mutation}: {payload["errors"]!.ToJsonString()}");
}
