using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>A rejection's code is what clients act on: it is written once, means one thing, and stands in the notes to the schema.</summary>
public sealed partial class RejectionTests
{
    private static readonly List<(string Code, string Kind, string Message, string Path)> Rejections =
    [
        .. from file in Repository.CSharp("src")
           from Match rejection in Written().Matches(file.Text)
           select (rejection.Groups["code"].Value, rejection.Groups["kind"].Value, rejection.Groups["message"].Value, file.Path),
    ];

    [Fact]
    public void A_rejection_code_is_written_in_one_place() =>
        Rule.Holds(
            Rejections.GroupBy(rejection => rejection.Code),
            code => code.Count() > 1 ? $"{code.Key} stands in {string.Join(", ", code.Select(rejection => rejection.Path))}" : null);

    [Fact]
    public void A_rejection_code_reads_noun_and_what() =>
        Rule.Holds(Rejections, rejection => Form().IsMatch(rejection.Code) ? null : $"{rejection.Code} in {rejection.Path}");

    [Fact]
    public void Clients_can_read_all_codes_beside_the_schema() => Approved.Matches("src/CaseFlow.Api/REJECTIONS.md", Notes());

    private static string Notes()
    {
        var rows = Rejections.OrderBy(rejection => rejection.Code, StringComparer.Ordinal)
            .Select(rejection => $"| `{rejection.Code}` | {rejection.Kind} | {Filled().Replace(rejection.Message, "…")} |");
        return $"""
            # Why a mutation can be refused

            Every mutation answers `errors {"{"} code kind message path {"}"}`. Act on the code, show the message; … is filled in.
            Mistakes of form have codes of their own kind, `Invalid`, and name the field in `path`. A test keeps this page complete.

            | Code | Kind | Message |
            |---|---|---|
            {string.Join('\n', rows)}

            """;
    }

    [GeneratedRegex(@"\{[^}]*\}?")]
    private static partial Regex Filled();

    [GeneratedRegex("""
        RejectionKind\.(?<kind>\w+),\s*\$?"(?<code>[^"]+)"(,\s*\$?"(?<message>[^"]*)")?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Written();

    [GeneratedRegex(@"^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z0-9]+)*$")]
    private static partial Regex Form();
}
