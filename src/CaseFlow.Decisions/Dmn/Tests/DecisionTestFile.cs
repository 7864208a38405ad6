using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn.Tests;

/// <summary>Examples of what a model decides, kept beside it as <c>NAME.dmn.tests.json</c>: inputs, and what must come of them.</summary>
/// <remarks>
/// <para>
/// <c>{"now": "2026-03-01T12:00:00Z", "tests": [{"name": …, "decision": id, "inputs": {…}, "expected": …, "rules": [ids], "warnings": [kinds]}]}</c>
/// </para>
/// <para>
/// A text that begins with <c>=</c> is FEEL, e.g. <c>"=duration(\"P3D\")"</c>. Of an expected object the entries that it names are compared, and no others.
/// <c>decision</c> may be left out where the model has but one, <c>rules</c> where it does not matter which of them matched; warnings that a test does
/// not name fail it. <c>now</c>, what <c>now()</c> answers, is the first of January 2000, UTC, unless it is given.
/// </para>
/// </remarks>
public sealed class DecisionTestFile
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Ending = ".dmn.tests.json";

    private static readonly DateTimeOffset AnyTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly DateTimeOffset _now;

    private DecisionTestFile(DateTimeOffset now, ImmutableArray<DecisionTest> tests) => (_now, Tests) = (now, tests);

    /// <summary>The examples, in order.</summary>
    public ImmutableArray<DecisionTest> Tests { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="problem">What is wrong with it; null when nothing is.</param>
    /// <returns>The examples; null when something is wrong.</returns>
    public static DecisionTestFile? TryRead(string json, out DmnProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var content = JsonSerializer.Deserialize<Content>(json, Json);
            problem = content is null or { Tests.IsDefaultOrEmpty: true } ? new("", "Expected tests, but there are none.", 1, 1) : TwiceNamed(content.Tests);
            return problem is null ? new(content!.Now ?? AnyTime, content.Tests) : null;
        }
        catch (JsonException exception)
        {
            problem = new(
                exception.Path ?? "", $"Expected tests of decisions in JSON, but {exception.Message}",
                (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            return null;
        }
    }

    /// <summary>Lets the model decide each example.</summary>
    public DecisionTestRun Run(DecisionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var host = new FeelHost(_now, () => Guid.Empty, () => 0.5);
        var decided = Tests.Select(test => test.Decide(model, host)).ToList();
        var matched = decided.SelectMany(result => result.Matched).ToHashSet();
        return new([.. decided], [.. model.Rules.Where(rule => !matched.Contains(rule))]);
    }

    private static DmnProblem? TwiceNamed(ImmutableArray<DecisionTest> tests) =>
        tests.GroupBy(test => test.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? new(twice.Key, $"Expected each test to have a name of its own, but \"{twice.Key}\" occurs {twice.Count()} times.", 0, 0)
            : null;

    private sealed record Content(ImmutableArray<DecisionTest> Tests, DateTimeOffset? Now = null);
}
