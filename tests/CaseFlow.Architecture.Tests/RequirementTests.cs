using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>Keeps the list of requirements and the tests that show them together.</summary>
public sealed partial class RequirementTests(ITestOutputHelper output)
{
    private static readonly string[] Expected = [.. Numbered("S", 79), .. Numbered("N", 15)];

    private static IEnumerable<string> Listed { get; } =
        Listing().Matches(File.ReadAllText(Path.Combine(Repository.Root, "tests", "REQUIREMENTS.md"))).Select(match => match.Groups[1].Value);

    private static ILookup<string, string> Shown { get; } =
        (from file in Repository.CSharp("tests")
         from Match trait in Trait().Matches(file.Text)
         select (Requirement: trait.Groups[1].Value, file.Path)).Distinct().ToLookup(shown => shown.Requirement, shown => shown.Path);

    [Fact]
    public void Every_requirement_is_listed_once_in_order() => Assert.Equal(Expected, Listed);

    [Fact]
    public void Tests_name_only_requirements_that_are_listed() =>
        Assert.Empty(Shown.Where(shown => !Expected.Contains(shown.Key)).Select(shown => $"{shown.Key} is named by {string.Join(", ", shown)}"));

    [Fact]
    public void What_is_shown_and_what_is_open_can_be_read()
    {
        output.WriteLine($"{Expected.Count(Shown.Contains)} of {Expected.Length} requirements are shown by a test.");
        foreach (var requirement in Expected)
        {
            output.WriteLine($"{requirement,-4} {(Shown.Contains(requirement) ? string.Join(", ", Shown[requirement]) : "open")}");
        }
    }

    private static IEnumerable<string> Numbered(string letter, int last) => Enumerable.Range(1, last).Select(number => $"{letter}{number}");

    [GeneratedRegex(@"^- \*\*([SN]\d+)\*\* ", RegexOptions.Multiline)]
    private static partial Regex Listing();

    [GeneratedRegex("""\[Trait\("Requirement", "([^"]+)"\)""")]
    private static partial Regex Trait();
}
