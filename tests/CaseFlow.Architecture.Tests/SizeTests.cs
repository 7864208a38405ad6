namespace CaseFlow.Architecture.Tests;

public sealed class SizeTests
{
    private const int LongestFile = 400;
    private const int LongestLine = 160;

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Rule.Holds(
            Repository.CSharp("").Concat(Repository.Files("", ".razor", ".js", ".mjs", ".css", ".sh")),
            file => file.Lines.Length > LongestFile ? $"{file.Path} has {file.Lines.Length} lines" : null);

    [Fact]
    public void No_line_of_code_is_longer_than_160_characters() =>
        Rule.Holds(
            Repository.CSharp(""),
            file => from line in file.Lines.Index()
                    where line.Item.Length > LongestLine
                    select $"{file.Path}:{line.Index + 1} has {line.Item.Length} characters");
}
