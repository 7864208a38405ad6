using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.Acceptance.Tests.Leaks;

namespace CaseFlow.Acceptance.Tests.Matrix;

/// <summary>Sends mutations to subjects in states; a subject that somebody has changed is not used again.</summary>
internal sealed class MatrixSender(LeakHost host, SchemaModel schema)
{
    private const string Words = "Said in the exercise";
    private const string Done = "done";

    private static readonly Dictionary<string, string[]> States = new()
    {
        ["caseId"] = ["active", "watched", "declined", "closed"],
        ["taskId"] = ["offered", "taken", "completed"],
        ["signalId"] = ["reported", "declined"],
        ["documentId"] = ["referenced", "withdrawn"],
        ["dialogueId"] = ["open", "concluded"],
        ["reviewCycleId"] = ["running", "ended"],
    };

    private readonly Clerk _clerk = new(host.Asker);
    private readonly Fillings _fillings = new(schema, withOptionalIds: false);
    private readonly Dictionary<(string, string), Target> _subjects = [];

    /// <summary>In which states the subject of a mutation can be; "-" when it has none that is known here.</summary>
    public IReadOnlyList<string> StatesFor(SchemaField mutation) => SubjectOf(mutation) is { } subject ? States[subject] : ["-"];

    /// <summary>The code of the refusal, or that it was done.</summary>
    public async Task<string> SendAsync(string post, SchemaField mutation, string state)
    {
        var subject = SubjectOf(mutation) ?? "";
        if (!_subjects.TryGetValue((subject, state), out var target))
        {
            _subjects[(subject, state)] = target = await MakeAsync(subject, state);
        }

        var arguments = _fillings.Of(schema.Mutation, mutation, target, new Random(1));
        var answer = await host.Asker.AskAsync(post, $"mutation {{ {mutation.Name}{arguments} {{ errors {{ code }} }} }}");
        var errors = answer["data"]?[mutation.Name]?["errors"]?.AsArray()
            ?? throw new InvalidOperationException($"{post} sent {mutation.Name}: {answer.ToJsonString()}");
        if (errors.Count == 0)
        {
            _subjects.Remove((subject, state));
        }

        return errors.Count == 0 ? Done : (string)errors[0]!["code"]!;
    }

    private string? SubjectOf(SchemaField mutation) => schema[mutation.Arguments.Single().Type.Name].Inputs
        .Where(input => input.Type is { Name: "ID", IsRequired: true, IsList: false }).Select(input => input.Name)
        .OrderBy(name => name == "caseId" ? 1 : 0)
        .FirstOrDefault(States.ContainsKey);

    private async Task<Target> MakeAsync(string subject, string state) => subject switch
    {
        "caseId" => await CaseAsync(state),
        "taskId" => await TaskAsync(state),
        "signalId" => await SignalAsync(state),
        "documentId" => await DocumentAsync(state),
        "dialogueId" => await DialogueAsync(state),
        "reviewCycleId" => await ReviewCycleAsync(state),
        _ => new("Case", Guid.Empty, Guid.Empty, "nothing", "XKX", "CF-0000000"),
    };

    private async Task<Target> CaseAsync(string state)
    {
        var opened = await DoAsync("coord-un", "openCase", new
        {
            title = Words,
            country = "XKX",
            marking = "TLP:GREEN",
            language = "en",
            owners = Owners,
            startSource = "SIGNAL",
            exerciseStartsAt = World.Start,
        }, "case { id }");
        var caseId = (string)opened["case"]!["id"]!;
        if (state == "watched")
        {
            await DoAsync("coord-un", "watchCase", new { caseId, grounds = Words, reviewAt = World.Start.AddDays(60) });
        }

        if (state is "declined" or "closed")
        {
            await DoAsync("coord-un", "declineCase", new { caseId, grounds = Words });
        }

        if (state == "closed")
        {
            await DoAsync("coord-un", "enterStage", new { caseId, stage = "CLOSED" });
        }

        return Of("Case", caseId, caseId);
    }

    private async Task<Target> TaskAsync(string state)
    {
        var within = (await CaseAsync("active")).NodeId;
        await DoAsync("analyst-un", "recordWarning", With(within, WarningParts.Recorded));
        var tasks = await host.Asker.AskAsync(
            "analyst-un", "query($id: ID!) { myTasks(first: 10, caseId: $id) { nodes { id } } }", new JsonObject { ["id"] = within });
        var taskId = (string)tasks["data"]!["myTasks"]!["nodes"]![0]!["id"]!;
        if (state is "taken" or "completed")
        {
            await DoAsync("analyst-un", "claimTask", new { taskId });
        }

        if (state == "completed")
        {
            var triage = With(within, WarningParts.EarlyWarning);
            triage["taskId"] = taskId;
            await DoAsync("analyst-un", "triageWarning", triage);
        }

        return Of("Task", taskId, within);
    }

    private async Task<Target> SignalAsync(string state)
    {
        var report = SignalParts.Report("XKX", "2025-01-13", "Gao");
        report["marking"] = "TLP:GREEN";
        var signalId = (string)(await DoAsync("fp-un", "reportSignal", report, "signal { id }"))["signal"]!["id"]!;
        if (state == "declined")
        {
            await DoAsync("analyst-un", "triageSignal", new { signalId, outcome = "DECLINE", grounds = Words });
        }

        return Of("Signal", signalId, signalId);
    }

    private async Task<Target> DocumentAsync(string state)
    {
        var within = (await CaseAsync("active")).NodeId;
        var document = new { caseId = within, title = Words, source = Words, sha256 = new string('b', 64), marking = "TLP:GREEN", language = "en" };
        var documentId = (string)(await DoAsync("coord-un", "referenceDocument", document, "document { id }"))["document"]!["id"]!;
        if (state == "withdrawn")
        {
            await DoAsync("coord-un", "withdrawDocument", new { documentId, grounds = Words });
        }

        return Of("Document", documentId, within);
    }

    private async Task<Target> DialogueAsync(string state)
    {
        var within = (await CaseAsync("active")).NodeId;
        var dialogueId = (string)(await DoAsync("fp-un", "conveneDialogue", new
        {
            theme = Words,
            heldOn = "2025-01-13",
            rule = "NOT_ATTRIBUTABLE",
            participants = new[] { new { standsFor = Words } },
            marking = "TLP:GREEN",
            language = "en",
        }, "dialogue { id }"))["dialogue"]!["id"]!;
        if (state == "concluded")
        {
            await DoAsync("fp-un", "concludeDialogue", new { dialogueId, outcome = Words });
        }

        return Of("Dialogue", dialogueId, within);
    }

    private async Task<Target> ReviewCycleAsync(string state)
    {
        var within = (await CaseAsync("active")).NodeId;
        var reviewCycleId = (string)(await DoAsync("coord-un", "setReviewCycle", new
        {
            subject = "CASE",
            caseId = within,
            title = Words,
            nextOn = "2036-01-13",
            period = "P1Y",
            owner = "UN",
            grounds = Words,
        }, "reviewCycle { id }"))["reviewCycle"]!["id"]!;
        if (state == "ended")
        {
            await DoAsync("coord-un", "endReviewCycle", new { reviewCycleId, grounds = Words });
        }

        return Of("ReviewCycle", reviewCycleId, within);
    }

    private static string[] Owners { get; } = ["UN"];

    private static Target Of(string type, string id, string caseId) => new(type, World.IdOf(id), World.IdOf(caseId), "nothing", "XKX", "CF-0000000");

    private Task<JsonNode> DoAsync(string post, string mutation, object input, string payload = "") =>
        _clerk.DoAsync(post, mutation, input, "nothing", payload);

    private static JsonObject With(string caseId, object input)
    {
        var fields = Clerk.ToJson(input);
        fields["caseId"] = caseId;
        return fields;
    }
}
