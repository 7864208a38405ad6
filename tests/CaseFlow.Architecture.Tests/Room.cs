using System.Reflection;
using System.Xml.Linq;

namespace CaseFlow.Architecture.Tests;

/// <summary>The rooms of the house: each is one project.</summary>
internal static class Room
{
    /// <summary>Rooms without clock, I/O, threads and packages.</summary>
    public static readonly string[] Pure = ["CaseFlow.Kernel", "CaseFlow.Decisions", "CaseFlow.Engine", "CaseFlow.Cases"];

    /// <summary>The compiled pure rooms.</summary>
    public static IReadOnlyList<Assembly> PureAssemblies { get; } = [.. Pure.Select(Assembly.Load)];

    /// <summary>The room of commands, queries and storage.</summary>
    public static Assembly App { get; } = Assembly.Load("CaseFlow.App");

    /// <summary>All compiled rooms.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. PureAssemblies, App, Assembly.Load("CaseFlow.Api"), Assembly.Load("CaseFlow.Web"), Assembly.Load("caseflow")];

    /// <summary>The rooms that a room's project names.</summary>
    public static IEnumerable<string> Projects(string room) => References(room, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>The packages that a room's project names.</summary>
    public static IEnumerable<string> Packages(string room) => References(room, "PackageReference");

    /// <summary>Whether a type implements one of some open generic interfaces.</summary>
    public static bool Implements(Type type, params Type[] open) =>
        type.GetInterfaces().Any(contract => contract.IsGenericType && open.Contains(contract.GetGenericTypeDefinition()));

    private static IEnumerable<string> References(string room, string item) =>
        Project(room).Descendants(item).Select(reference => reference.Attribute("Include")?.Value).OfType<string>();

    private static XDocument Project(string room)
    {
        var folder = room.Contains(".Migrations.", StringComparison.Ordinal) ? "migrations" : "src";
        return XDocument.Load(Path.Combine(Repository.Root, folder, room, room + ".csproj"));
    }
}
