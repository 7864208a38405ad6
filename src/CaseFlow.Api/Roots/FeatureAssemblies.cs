using System.Reflection;

namespace CaseFlow.Api.Roots;

/// <summary>Where the schema's features are looked for.</summary>
public sealed class FeatureAssemblies(params IReadOnlyList<Assembly> assemblies)
{
    /// <summary>Their types in the order of their names, so that the schema is always the same text.</summary>
    public IReadOnlyList<Type> Types { get; } =
        [.. assemblies.SelectMany(assembly => assembly.GetTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal)];
}
