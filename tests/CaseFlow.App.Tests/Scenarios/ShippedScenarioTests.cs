using CaseFlow.App.Scenarios;

namespace CaseFlow.App.Tests.Scenarios;

/// <summary>The scenarios that come with the shipped workflows, as their readers would run them.</summary>
public sealed class ShippedScenarioTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "workflows", "scenarios");

    public static TheoryData<string> Files { get; } = [.. ScenarioFolder.FilesAt(Folder).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void All_of_a_file_goes_as_expected(string file)
    {
        var report = ScenarioFolder.Run([Path.Combine(Folder, file)], workflows: null);

        Assert.Empty(report.Problems);
        Assert.All(report.Scenarios, scenario => Assert.Null(scenario.Problem));
    }

    [Fact]
    public void The_main_process_and_three_of_its_stages_are_among_them() =>
        Assert.Superset(
            new HashSet<string>(["design", "implement", "prevention-case", "upstream"], StringComparer.Ordinal),
            ScenarioFolder.Run(ScenarioFolder.FilesAt(Folder), workflows: null).Coverage.Select(process => process.Process).ToHashSet(StringComparer.Ordinal));
}
