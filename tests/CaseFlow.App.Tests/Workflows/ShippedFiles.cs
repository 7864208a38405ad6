using CaseFlow.App.Workflows;

namespace CaseFlow.App.Tests.Workflows;

/// <summary>The workflows that come with the product, as they lie in the repository.</summary>
internal static class ShippedFiles
{
    public static string Folder { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A shipped form as a resource of a deployment.</summary>
    public static WorkflowResource Form(string id) => new($"{id}.form", Read($"forms/{id}.form"));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseFlow.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "workflows");
    }
}
