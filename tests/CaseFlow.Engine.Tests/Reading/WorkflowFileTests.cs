using CaseFlow.Engine.Reading;

namespace CaseFlow.Engine.Tests.Reading;

public sealed class WorkflowFileTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "workflows"), "*.bpmn").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_workflow_that_ships_reads_without_problems(string file)
    {
        var xml = await File.ReadAllTextAsync(Path.Combine(Root(), "workflows", file), TestContext.Current.CancellationToken);
        var reading = BpmnReader.Read(xml);
        Assert.Empty(reading.Problems);
        Assert.NotEmpty(reading.Processes);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseFlow.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Expected CaseFlow.sln above the tests, but there is none.");
        }

        return folder.FullName;
    }
}
