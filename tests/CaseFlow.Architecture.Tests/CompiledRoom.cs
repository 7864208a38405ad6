using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CaseFlow.Architecture.Tests;

/// <summary>Reads from a compiled room what it uses, so that no alias or global using hides it.</summary>
internal static class CompiledRoom
{
    /// <summary>Full names of the types of other assemblies that a room uses.</summary>
    public static IReadOnlyList<string> TypesUsedBy(Assembly room)
    {
        using var file = File.OpenRead(room.Location);
        using var executable = new PEReader(file);
        var metadata = executable.GetMetadataReader();
        return
        [
            .. from handle in metadata.TypeReferences
               let type = metadata.GetTypeReference(handle)
               select $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}",
        ];
    }
}
