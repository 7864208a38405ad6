using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;

namespace CaseFlow.Acceptance.Tests.Organisations;

/// <summary>An organisation that joins through the API, with one case in which its focal point is asked for something.</summary>
internal sealed class NewOrganisation
{
    /// <summary>The time in which nothing may be left with nobody.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private const string Administrator = "admin-un";

    private readonly CaseFlowHost _host;
    private readonly string _case;

    private NewOrganisation(CaseFlowHost host, string id, string caseId) => (_host, Id, _case) = (host, id, caseId);

    public string Id { get; }

    /// <summary>The focal point's post.</summary>
    public string FocalPoint => $"fp-{Id.ToLowerInvariant()}";

    /// <summary>The desk officer's post.</summary>
    public string Desk => $"desk-{Id.ToLowerInvariant()}";

    /// <summary>The desk officer acting on behalf of the focal point.</summary>
    public string DeskForFocalPoint => $"{Desk}+{FocalPoint}";

    /// <param name="host">The server.</param>
    /// <param name="id">The organisation's id.</param>
    /// <param name="role">The role of the post that is asked, one of the organisation's own or of all.</param>
    /// <param name="reads">How far a role of its own reads.</param>
    /// <param name="looksTwice">Whether somebody of the organisation then looks at what was done, who must not be the one who did it.</param>
    public static async Task<NewOrganisation> JoinAsync(
        CaseFlowHost host, string id, string role = "FP", string reads = "ORGANISATION", bool looksTwice = false)
    {
        await DoAsync(host, Administrator, "addOrganisation", new()
        {
            ["id"] = id,
            ["name"] = $"Organisation {id}",
            ["kind"] = "regional",
            ["zone"] = "Africa/Addis_Ababa",
            ["language"] = "am",
            ["ceiling"] = 1,
            ["markings"] = new JsonArray(new JsonObject { ["label"] = "INTERNAL", ["rank"] = 1 }, new JsonObject { ["label"] = "SECRET", ["rank"] = 4 }),
        });
        if (role != "FP")
        {
            await DoAsync(
                host,
                Administrator,
                "setRole",
                new() { ["organisationId"] = id, ["code"] = role, ["title"] = "Own role", ["reads"] = reads });
        }

        var joined = new NewOrganisation(host, id, await OpenAsync(host, id));
        await joined.AddPostAsync(joined.FocalPoint, role, joined.FocalPoint);
        await joined.AddPostAsync(joined.Desk, "DESK", joined.Desk);
        await DoAsync(host, "coord-un", "deployWorkflow", new()
        {
            ["resources"] = new JsonArray(new JsonObject { ["name"] = $"ask-{id}.bpmn", ["text"] = Process(id, role, looksTwice) }),
        });
        await joined.AskAsync();
        return joined;
    }

    /// <summary>A further case in which the organisation is asked for the same.</summary>
    public async Task<NewOrganisation> AskedAgainAsync()
    {
        var again = new NewOrganisation(_host, Id, await OpenAsync(_host, Id));
        await again.AskAsync();
        return again;
    }

    /// <summary>The administrator of the host does something about the organisation.</summary>
    public Task AdministerAsync(string mutation, JsonObject input) => DoAsync(_host, Administrator, mutation, input);

    /// <summary>Somebody of the organisation does something.</summary>
    public Task DoAsync(string post, string mutation, JsonObject input) => DoAsync(_host, post, mutation, input);

    /// <summary>A further post of the organisation, held by somebody of it.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> AddPostAsync(string role, string personOf)
    {
        var post = $"{role.ToLowerInvariant()}-{Id.ToLowerInvariant()}";
        await AddPostAsync(post, role, personOf);
        return post;
    }

    /// <summary>Somebody sends a command of one of their tasks.</summary>
    /// <returns>The code of the refusal; null when it was done.</returns>
    public async Task<string?> RefusalAsync(string post, string mutation, JsonObject input) =>
        (string?)(await _host.Api.MutateAsync(post, mutation, input))["errors"]!.AsArray().FirstOrDefault()?["code"];

    /// <summary>Its task of a step, once there is one.</summary>
    public async Task<string> TaskAtAsync(string elementId)
    {
        const string Query = "query($id: ID!) { case(by: { id: $id }) { openTasks { id elementId } } }";
        var open = (await _host.Api.AskAsync("coord-un", Query, new { id = _case }))["case"]!["openTasks"]!.AsArray();
        return (string)open.Single(task => (string)task!["elementId"]! == elementId)!["id"]!;
    }

    /// <summary>Its one task in the inbox of a post.</summary>
    public async Task<JsonNode> TaskOfAsync(string post) =>
        (await _host.Api.AskAsync(post, "query($id: ID!) { myTasks(first: 10, caseId: $id) { nodes { id state ownerPersonId } } }", new { id = _case }))
            ["myTasks"]!["nodes"]![0]!;

    /// <summary>The task as the coordinator sees it, once it is as expected; the limit of the requirement is the longest wait.</summary>
    public async Task<JsonNode> TaskOnceAsync(Func<JsonNode, bool> isAsExpected)
    {
        const string Query =
            "query($id: ID!) { myTasks(first: 10, caseId: $id, selection: ALL) { nodes { id elementId state ownerPersonId onBehalfOf } } }";
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); ; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            var tasks = (await _host.Api.AskAsync("coord-un", Query, new { id = _case }))["myTasks"]!["nodes"]!.AsArray();
            var task = tasks.Single(one => (string)one!["elementId"]! == "ask")!;
            if (isAsExpected(task) || waited.Elapsed > Limit)
            {
                return task;
            }
        }
    }

    /// <summary>What the case's timeline says.</summary>
    public async Task<IReadOnlyList<string>> TimelineAsync()
    {
        const string Query = "query($id: ID!) { case(by: { id: $id }) { timeline(first: 100) { nodes { text } } } }";
        var answer = await _host.Api.AskAsync("coord-un", Query, new { id = _case });
        return [.. answer["case"]!["timeline"]!["nodes"]!.AsArray().Select(line => (string)line!["text"]!)];
    }

    /// <summary>What the server answers to whoever says that they act from a post.</summary>
    public async Task<HttpStatusCode> StatusOfAsync(string post)
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ viewer { post } }" }),
            Headers = { Authorization = new("Bearer", $"exercise:{post}"), Accept = { new("application/graphql-response+json") } },
        };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task AddPostAsync(string postId, string role, string personOf)
    {
        await AdministerAsync("addPost", new() { ["organisationId"] = Id, ["postId"] = postId, ["title"] = postId, ["role"] = role, ["isExercise"] = true });
        await AdministerAsync("assignPost", new() { ["postId"] = postId, ["personId"] = $"person-{personOf}" });
    }

    private Task AskAsync() => DoAsync(_host, "coord-un", "publishMessage", new()
    {
        ["caseId"] = _case,
        ["name"] = $"Ask {Id}",
        ["variables"] = new JsonObject(),
        ["timeToLive"] = "PT0S",
    });

    private static async Task<string> OpenAsync(CaseFlowHost host, string id)
    {
        var opened = await host.Api.MutateAsync(
            "coord-un",
            "openCase",
            new()
            {
                ["title"] = $"Asked of {id}",
                ["country"] = "ETH",
                ["marking"] = "TLP:AMBER",
                ["language"] = "en",
                ["owners"] = new JsonArray("UN", id),
                ["startSource"] = "REQUEST",
            },
            "case { id }");
        return (string)opened["case"]!["id"]!;
    }

    private static async Task DoAsync(CaseFlowHost host, string post, string mutation, JsonObject input)
    {
        var payload = await host.Api.MutateAsync(post, mutation, input);
        Assert.True(payload["errors"]!.AsArray().Count == 0, $"{mutation} by {post}: {payload["errors"]!.ToJsonString()}");
    }

    private static string Process(string id, string role, bool looksTwice) =>
        $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
          <message id="Message_Ask" name="Ask {id}" />
          <process id="ask-{id}" isExecutable="true">
            <startEvent id="start"><messageEventDefinition messageRef="Message_Ask" /></startEvent>
            <sequenceFlow id="to-ask" sourceRef="start" targetRef="ask" />
            <userTask id="ask" name="Ask {id}"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="{role}@{id}" />
            </extensionElements></userTask>
            {(looksTwice ? Approval(id) : "")}
            <sequenceFlow id="to-end" sourceRef="{(looksTwice ? "approve" : "ask")}" targetRef="end" />
            <endEvent id="end" />
          </process>
        </definitions>
        """;

    private static string Approval(string id) =>
        $"""
        <sequenceFlow id="to-approve" sourceRef="ask" targetRef="approve" />
        <userTask id="approve" name="Approve {id}"><extensionElements>
          <zeebe:userTask />
          <zeebe:assignmentDefinition candidateGroups="=[&quot;FP@{id}&quot;, &quot;DESK@{id}&quot;, &quot;LEGAL@{id}&quot;]" />
          <zeebe:properties><zeebe:property name="separateFrom" value="ask" /></zeebe:properties>
        </extensionElements></userTask>
        """;
}
