using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>A rejection's code is what clients act on: it is written once and means one thing.</summary>
public sealed partial class RejectionTests
{
    private static IEnumerable<IGrouping<string, string>> Codes =>
        from file in Repository.CSharp("src")
        from Match rejection in Written().Matches(file.Text)
        group file.Path by rejection.Groups[1].Value;

    [Fact]
    public void A_rejection_code_is_written_in_one_place() =>
        Rule.Holds(Codes, code => code.Count() > 1 ? $"{code.Key} stands in {string.Join(", ", code)}" : null);

    [Fact]
    public void A_rejection_code_reads_noun_and_what() =>
        Rule.Holds(Codes, code => Form().IsMatch(code.Key) ? null : $"{code.Key} in {code.First()}");

    [GeneratedRegex("""RejectionKind\.\w+,\s*\$?"([^"]+)"(?!\s*=>)""")]
    private static partial Regex Written();

    [GeneratedRegex(@"^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z0-9]+)*$")]
    private static partial Regex Form();
}
