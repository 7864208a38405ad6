using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>Keeps the list of workflow patterns and the tests that show them together.</summary>
public sealed partial class PatternTests(ITestOutputHelper output)
{
    private const int Count = 43;

    private static string List { get; } = File.ReadAllText(Path.Combine(Repository.Root, "tests", "PATTERNS.md"));

    [Theory]
    [InlineData("Control flow", "ControlFlowPattern", 40)]
    [InlineData("Resources", "ResourcePattern", 30)]
    public void Every_pattern_has_a_test_or_says_why_it_is_not_served(string heading, string trait, int atLeast)
    {
        var patterns = Row().Matches(List[List.IndexOf($"## {heading}", StringComparison.Ordinal)..]).Take(Count).ToList();
        Assert.Equal(Enumerable.Range(1, Count), patterns.Select(pattern => int.Parse(pattern.Groups[1].Value, CultureInfo.InvariantCulture)));
        var shown = (from file in Repository.CSharp("tests")
                     from Match test in Test().Matches(file.Text)
                     from Match named in Named(trait).Matches(test.Groups[1].Value)
                     select (Pattern: named.Groups[1].Value, Test: test.Groups[2].Value)).ToLookup(found => found.Pattern, found => found.Test);

        output.WriteLine($"{heading}: {patterns.Count(pattern => shown.Contains(pattern.Groups[1].Value))} of {Count} patterns are shown by a test.");
        foreach (var pattern in patterns)
        {
            var (number, name, served) = (pattern.Groups[1].Value, pattern.Groups[2].Value, pattern.Groups[3].Value);
            output.WriteLine($"{number,2} {name}: {(shown.Contains(number) ? $"{served}; {string.Join(", ", shown[number])}" : served)}");
            Assert.True(
                shown.Contains(number) != served.StartsWith("*not served:* ", StringComparison.Ordinal),
                $"Expected pattern {number}, {name}, to have either a test or a reason why it is not served.");
        }

        Assert.True(patterns.Count(pattern => shown.Contains(pattern.Groups[1].Value)) >= atLeast);
        Assert.Empty(shown.Select(pattern => pattern.Key).Except(patterns.Select(pattern => pattern.Groups[1].Value)));
    }

    private static Regex Named(string trait) => new($"""Trait\("{trait}", "(\d+)"\)""", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^\| (\d+) \| ([^|]+) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    // the attributes of a test, and its name
    [GeneratedRegex(@"((?:^ +\[.*\]\r?\n)+) +public (?:static )?(?:async )?(?:Task|void) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Test();
}
