namespace CaseFlow.Conformance.Feel;

/// <summary>What the parser of the modeler reads, ours reads too, and the reverse; <c>lezer-feel.differences.txt</c> names the exceptions.</summary>
public sealed class LezerFeelTests
{
    private static readonly string[] Files = ["expressions.txt", "unary-tests.txt", "camunda.txt"];

    [Fact]
    public void Reads_what_the_modeler_reads_and_refuses_what_it_refuses()
    {
        var folder = Corpora.Folder("lezer-feel");
        var cases = Files.SelectMany(file => LezerCase.In(folder, file)).ToList();
        Assert.True(cases.Count > 140);

        var named = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Feel", "lezer-feel.differences.txt"))
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal)).ToHashSet();
        var differing = cases.Where(test => test.IsRead == test.IsWrong).Select(test => $"{(test.IsWrong ? "read" : "refused")} {test.Id}").ToList();

        Assert.Empty(differing.Except(named));
        Assert.Empty(named.Except(differing));
    }
}
