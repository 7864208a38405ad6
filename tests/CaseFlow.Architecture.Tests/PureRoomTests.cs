using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CaseFlow.Architecture.Tests;

/// <summary>Pure code computes: what it may not touch is read from the compiled rooms, so that no alias hides it.</summary>
public sealed class PureRoomTests
{
    private static readonly string[] Forbidden =
    [
        "System.Threading.", "System.Timers.", "System.Net.", "System.Console", "System.Environment", "System.TimeProvider",
        "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Security.Cryptography.RandomNumberGenerator", "System.Random",
    ];

    // the lock and the lazy value of a cache do not let time in
    private static readonly string[] Allowed = ["System.Threading.Lock", "System.Threading.LazyThreadSafetyMode", "System.Threading.Interlocked"];

    [Fact]
    public void Pure_rooms_touch_no_clock_file_network_or_thread() =>
        Rule.Holds(
            Room.PureAssemblies.SelectMany(room => TypesUsedBy(room).Select(type => (Room: room.GetName().Name, Type: type))),
            used => IsForbidden(used.Type) ? $"{used.Room} uses {used.Type}" : null);

    private static bool IsForbidden(string type) =>
        Array.Exists(Forbidden, start => type.StartsWith(start, StringComparison.Ordinal))
        && !Array.Exists(Allowed, start => type.StartsWith(start, StringComparison.Ordinal));

    private static List<string> TypesUsedBy(Assembly room)
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
