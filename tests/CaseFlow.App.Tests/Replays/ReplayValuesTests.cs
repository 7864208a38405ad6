using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.App.Forms;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Tests.Replays;

public sealed class ReplayValuesTests
{
    private static readonly string Id = Guid.Empty.ToString();

    /// <summary>Every step and default of a shipped replay that completes a task with a form that the domain knows.</summary>
    public static TheoryData<string, string> Completions { get; } = [.. Files().SelectMany(Read)];

    [Theory, MemberData(nameof(Completions))]
    public void The_values_of_a_typed_form_are_those_of_its_command(string form, string values)
    {
        var filled = JsonNode.Parse(values)!.AsObject();
        filled["caseId"] = Id;
        // the step itself fills this in, by the terms of the case
        if (form == "silence-item")
        {
            filled["period"] = "standard";
        }

        var (command, missing) = FormShape.Fit(filled, TaskTypes.Find(form)!.Command);

        Assert.Empty(missing);
        Assert.NotNull(command.Deserialize(TaskTypes.Find(form)!.Command, EventJson.Options));
    }

    private static IEnumerable<(string, string)> Read(string file)
    {
        var replay = JsonNode.Parse(File.ReadAllText(file))!;
        var steps = replay["steps"]!.AsArray().Select(step => (Form: step!["do"]!["completeTask"]?["form"], Values: step["do"]!["values"]));
        var defaults = replay["defaults"]!.AsArray().Select(one => (Form: one!["form"], Values: one["values"]));
        return from completion in steps.Concat(defaults)
               where completion is { Form: not null, Values: JsonObject { Count: > 0 } } && TaskTypes.Find(completion.Form.ToString()) is not null
               select (completion.Form.ToString(), Fill(completion.Values)!.ToJsonString());
    }

    // what the runner fills in is known only then: anything of the right form will do
    private static JsonNode? Fill(JsonNode? node) => node switch
    {
        JsonObject one when one.ContainsKey("$moment") => "2011-03-01T12:00:00Z",
        JsonObject one when one.ContainsKey("$date") => "2011-03-01",
        JsonObject one when one["$variable"] is { } name => name.ToString() switch { "gate" => "G2", "consultee" => "Brazil", _ => Id },
        JsonObject one => new JsonObject(one.Select(member => KeyValuePair.Create(member.Key, Fill(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Fill)]),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(ShippedFiles.Folder, "replays"), "*.json");
}
