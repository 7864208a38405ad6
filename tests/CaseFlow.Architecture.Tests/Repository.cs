namespace CaseFlow.Architecture.Tests;

/// <summary>The repository as a developer sees it: nothing that was built, restored or generated.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "TestResults", ".git", ".vs", ".idea", "islands"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Files below a folder that end in one of the extensions.</summary>
    /// <param name="folder">Relative to <see cref="Root"/>; empty for the whole repository.</param>
    /// <param name="extensions">With their dot, e.g. <c>.cs</c>.</param>
    public static IEnumerable<SourceFile> Files(string folder, params string[] extensions) =>
        from path in Walk(Path.Combine(Root, folder))
        where extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal)
        orderby path
        select new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path));

    /// <summary>C# that people wrote: migrations are generated.</summary>
    public static IEnumerable<SourceFile> CSharp(string folder) =>
        Files(folder, ".cs").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal));

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var below = Directory.GetDirectories(folder).Where(child => !Made.Contains(Path.GetFileName(child), StringComparer.Ordinal));
        return Directory.GetFiles(folder).Concat(below.SelectMany(Walk));
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CaseFlow.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Expected CaseFlow.sln above the tests, but there is none."));
}

/// <summary>A text file of the repository.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string[] Lines => Text.TrimEnd('\n').Split('\n');
}
