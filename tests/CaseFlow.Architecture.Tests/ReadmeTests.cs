namespace CaseFlow.Architecture.Tests;

public sealed class ReadmeTests
{
    private const int MostLines = 60;

    private static IEnumerable<string> Rooms =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")), Path.Combine(Repository.Root, "tests"), Path.Combine(Repository.Root, "workflows")];

    [Fact]
    public void Every_room_tells_on_one_page_what_it_is_for() =>
        Rule.Holds(Rooms, room => Offence(new FileInfo(Path.Combine(room, "README.md"))));

    private static string? Offence(FileInfo readme) =>
        !readme.Exists ? $"{readme.FullName} is missing"
        : File.ReadLines(readme.FullName).Count() is var lines && lines > MostLines ? $"{readme.FullName} has {lines} lines"
        : null;
}
