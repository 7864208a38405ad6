using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Carries secrets into the product: whatever is written in words bears a canary.</summary>
internal sealed class Clerk(Asker asker)
{
    private const string OpenTasks =
        "query($id: ID!) { case(by: { id: $id }) { stage openTasks { id elementId formId dueAt candidateGroups variables } } }";

    // words with a space that are codes of drawn forms, not texts
    private static readonly HashSet<string> Codes = ["no objection", "none known"];

    /// <summary>Sends a mutation; its payload. Whatever is refused fails the test.</summary>
    public async Task<JsonNode> DoAsync(string post, string mutation, object input, string canary, string payload = "")
    {
        var answer = await TryAsync(post, mutation, input, canary, payload);
        return answer["errors"] is JsonArray { Count: 0 } ? answer : throw new InvalidOperationException($"{post} sent {mutation}: {answer.ToJsonString()}");
    }

    /// <summary>Sends a mutation that may be refused.</summary>
    public async Task<JsonNode> TryAsync(string post, string mutation, object input, string canary, string payload = "")
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var document = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code message path }} {payload} }} }}";
        var answer = await asker.AskAsync(post, document, new JsonObject { ["input"] = Marked(ToJson(input), canary) });
        return answer["data"]?[mutation] ?? throw new InvalidOperationException($"{post} sent {mutation}: {answer.ToJsonString()}");
    }

    /// <summary>Everybody does what is asked of them in a case that all organisations still read.</summary>
    public async Task GoOnAsync(string caseId, string canary, DateTimeOffset now, int acts)
    {
        for (var act = 0; act < acts; act++)
        {
            var read = (await asker.AskAsync("coord-un", OpenTasks, new JsonObject { ["id"] = caseId }))["data"]!["case"]!;
            var tasks = read["openTasks"]!.AsArray().Select(task => task!)
                .OrderBy(task => (DateTimeOffset?)task["dueAt"] ?? DateTimeOffset.MaxValue)
                .ThenBy(task => $"{task["elementId"]} {task["candidateGroups"]!.ToJsonString()}", StringComparer.Ordinal);
            if (tasks.FirstOrDefault() is { } next)
            {
                await AnswerAsync(caseId, next, canary, now);
            }
            else if ((string)read["stage"]! == "CLOSED")
            {
                return;
            }
            else
            {
                now = now.AddDays(7);
                await DoAsync("coord-un", "advanceClock", new { caseId, to = now }, canary);
            }
        }
    }

    public static JsonObject ToJson(object value) => JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Web)!.AsObject();

    private async Task AnswerAsync(string caseId, JsonNode task, string canary, DateTimeOffset now)
    {
        var (mutation, answer) = OrdinaryAnswers.To((string)task["formId"]!, task["variables"]!, now);
        var (post, input) = (Posts.FirstOf(task["candidateGroups"]!), ToJson(answer));
        await DoAsync(post, "claimTask", new { taskId = (string)task["id"]! }, canary);
        input["taskId"] = (string)task["id"]!;
        if (mutation != "completeTask")
        {
            input["caseId"] = caseId;
        }

        await DoAsync(post, mutation, input, canary);
    }

    private static JsonObject Marked(JsonObject input, string canary)
    {
        var marked = new JsonObject();
        foreach (var (name, value) in input)
        {
            marked[name] = Marked(value, canary);
        }

        return marked;
    }

    private static JsonNode? Marked(JsonNode? node, string canary) => node switch
    {
        JsonObject inner => Marked(inner, canary),
        JsonArray list => new JsonArray([.. list.Select(item => Marked(item, canary))]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Contains(' ') && !Codes.Contains(text) && !text.Contains(canary) =>
            $"{text} {canary}",
        _ => node?.DeepClone(),
    };
}
