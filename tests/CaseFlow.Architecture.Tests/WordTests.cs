using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>Words that stand for unfinished or unexplained work.</summary>
public sealed partial class WordTests
{
    private const int MostSuppressedRules = 5;

    // these skip what the machine lacks, and .ci/run forbids them to
    private static readonly string[] MaySkip = ["WordTests.cs", "TestServer.cs", "NodeTool.cs", "Corpora.cs", "DataFolder.cs", "Chromium.cs", "NoticeTests.cs"];

    // the DMN standard's own word
    private static readonly string[] StandardNames = ["DecisionService"];

    [Fact]
    public void Nothing_is_left_for_later() =>
        Rule.Holds(Code(), file => Lines(file, Unfinished()));

    [Fact]
    public void A_switched_off_warning_gives_its_reason_on_the_same_line() =>
        Rule.Holds(Code(), file => Lines(file, UnexplainedPragma()));

    [Fact]
    public void No_test_is_switched_off() =>
        Rule.Holds(Repository.CSharp("tests").Where(file => !MaySkip.Contains(file.Name)), file => Lines(file, SkippedTest()));

    [Fact]
    public void Few_rules_are_switched_off_for_all_and_each_says_why() =>
        Rule.Holds(Repository.Files("", ".editorconfig"), file => SuppressedRules(file.Lines));

    [Fact]
    public void No_type_hides_what_it_does_behind_an_empty_word() =>
        Rule.Holds(
            Room.Assemblies.SelectMany(room => room.GetTypes()),
            type => EmptyWord().IsMatch(type.Name.Split('`')[0]) && !StandardNames.Contains(type.Name) ? type.FullName : null);

    private static IEnumerable<SourceFile> Code() => Repository.CSharp("").Where(file => file.Name != "WordTests.cs");

    private static IEnumerable<string> Lines(SourceFile file, Regex pattern) =>
        from line in file.Lines.Index()
        where pattern.IsMatch(line.Item)
        select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}";

    private static IEnumerable<string> SuppressedRules(string[] lines)
    {
        var suppressed = lines.Index().Where(line => line.Item.EndsWith("severity = none", StringComparison.Ordinal)).ToList();
        if (suppressed.Count > MostSuppressedRules)
        {
            yield return $"{suppressed.Count} rules are switched off";
        }

        foreach (var (index, rule) in suppressed.Where(line => !lines[line.Index - 1].StartsWith('#')))
        {
            yield return $".editorconfig:{index + 1}: {rule} gives no reason on the line above";
        }
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|#region|#nullable disable")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"#pragma warning disable \S+\s*$|SuppressMessage\((?!.*Justification)")]
    private static partial Regex UnexplainedPragma();

    [GeneratedRegex(@"\[(Fact|Theory)\(.*Skip\s*=|Assert\.Skip")]
    private static partial Regex SkippedTest();

    [GeneratedRegex("(Manager|Helper|Helpers|Service|Utils|Util|Impl|Dto)$")]
    private static partial Regex EmptyWord();
}
