namespace CaseFlow.Conformance.Dmn;

/// <summary>
/// The DMN TCK against our decisions. What passed once, passes for ever: <c>dmn-tck.passing.txt</c> names those cases.
/// After an improvement copy the file of that name from the test's output folder over it.
/// </summary>
public sealed class TechnologyCompatibilityKitTests(ITestOutputHelper output)
{
    private const string RatchetFile = "dmn-tck.passing.txt";

    [Fact]
    public void Every_case_of_level_2_passes()
    {
        var run = TckRun.Of(Path.Combine(Corpora.Folder("dmn-tck"), "compliance-level-2"));
        output.WriteLine(run.Report());

        Assert.Empty(run.Failing);
    }

    [Fact]
    public void Every_case_that_passed_before_still_passes()
    {
        var kit = Corpora.Folder("dmn-tck");
        var run = new TckRun([.. Levels.SelectMany(level => TckRun.Of(Path.Combine(kit, level)).Outcomes)]);
        output.WriteLine(run.Report());
        Write("dmn-tck.failing.txt", run.Failing);
        Write(RatchetFile + ".now", run.Passing);

        var passedBefore = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dmn", RatchetFile));
        Assert.Empty(passedBefore.Except(run.Passing));
    }

    private static readonly string[] Levels = ["compliance-level-2", "compliance-level-3"];

    private static void Write(string fileName, IEnumerable<string> lines) =>
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, fileName), lines.Order(StringComparer.Ordinal));
}
