using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseFlow.App.Scenarios.Steps;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios;

/// <summary>Scenarios as data, kept as <c>NAME.scenario.json</c> or, with the same content in YAML, as <c>NAME.scenario.yaml</c>.</summary>
/// <param name="Workflows">The folder of the workflows, seen from the file; null for its own.</param>
/// <param name="Scenarios">The scenarios, in order.</param>
/// <param name="Problems">What was not understood, each with file, scenario and step; nothing is run then.</param>
internal sealed record ScenarioFile(string? Workflows, ImmutableArray<Scenario> Scenarios, ImmutableArray<string> Problems)
{
    /// <summary>How the name of such a file may end.</summary>
    public static readonly ImmutableArray<string> Endings = [Json, Yaml, ".scenario.yml"];

    private const string Json = ".scenario.json";
    private const string Yaml = ".scenario.yaml";

    private static readonly DateTimeOffset AnyTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Options = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether the name of a file says that it holds scenarios.</summary>
    public static bool IsNamed(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, whose ending tells JSON from YAML.</param>
    /// <param name="text">What it holds.</param>
    public static ScenarioFile Read(string name, string text)
    {
        var isJson = name.EndsWith(Json, StringComparison.OrdinalIgnoreCase);
        try
        {
            return (isJson ? JsonSerializer.Deserialize<FeelValue>(text, Options) : ScenarioYaml.Read(text)) is FeelContext content
                ? Read(name, content)
                : Unreadable($"{name}: Expected an object with a list \"scenarios\", but it is something else.");
        }
        catch (JsonException exception)
        {
            return Unreadable($"{name}, line {exception.LineNumber + 1}: Expected {(isJson ? "JSON" : "YAML")}, but {exception.Message}");
        }
    }

    private static ScenarioFile Unreadable(string problem) => new(null, [], [problem]);

    private static ScenarioFile Read(string name, FeelContext content)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var fields = new ScenarioFields(content, "the file", text => problems.Add($"{name}: {text}"));
        var workflows = fields.TextOrNull("workflows");
        var now = Moment(fields, text => problems.Add($"{name}: {text}")) ?? AnyTime;
        if (fields.Value("scenarios") is not FeelList { Items.Length: > 0 })
        {
            problems.Add($"{name}: Expected a list \"scenarios\" with at least one, but there is none.");
        }

        var written = (fields.Value("scenarios") as FeelList)?.Items ?? [];
        fields.Finish();
        ImmutableArray<Scenario> scenarios = [.. written.Select((one, index) => ReadScenario(name, index + 1, one, now, problems))];
        problems.AddRange(scenarios.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"{name}: Expected each scenario to have a name of its own, but \"{group.Key}\" occurs {group.Count()} times."));
        return new(workflows, scenarios, problems.ToImmutable());
    }

    private static Scenario ReadScenario(string file, int number, FeelValue written, DateTimeOffset now, ImmutableArray<string>.Builder problems)
    {
        var content = written as FeelContext ?? FeelContext.Empty;
        var name = content.TryGet("name", out var value) && value is FeelString text ? text.Value : $"scenario {number}";
        void Problem(string sentence) => problems.Add($"{file}, \"{name}\": {sentence}");

        var fields = new ScenarioFields(content, "the scenario", Problem);
        _ = fields.Text("name");
        var begin = Moment(fields, Problem) ?? now;
        var jobs = StandIns(fields.Inner("jobs"));
        var calls = StandIns(fields.Inner("calls"));
        var steps = ImmutableArray.CreateBuilder<NumberedStep>();
        if (fields.Has("start"))
        {
            var start = fields.Inner("start");
            steps.Add(new NumberedStep(0, "start", StartStep.Read(start, "process"), start.TextOrNull("refused")));
            start.Finish();
        }

        steps.AddRange(fields.List("steps").Select((step, index) => StepTable.Read(step, index + 1, Problem)).OfType<NumberedStep>());
        if (steps.Count == 0)
        {
            Problem("Expected a \"start\" or a list of \"steps\", but there is neither.");
        }

        fields.Finish();
        return new Scenario(file, name, begin, jobs, calls, steps.ToImmutable());
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<StandIn>> StandIns(ScenarioFields fields) =>
        fields.Names.ToImmutableSortedDictionary(name => name, name => StandIn.ReadAll(fields, name), StringComparer.Ordinal);

    private static DateTimeOffset? Moment(ScenarioFields fields, Action<string> problem)
    {
        if (fields.TextOrNull("now") is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
        {
            return moment;
        }

        problem($"Expected \"now\" to be a moment such as 2026-03-02T09:00:00Z, but it is \"{text}\".");
        return null;
    }
}
