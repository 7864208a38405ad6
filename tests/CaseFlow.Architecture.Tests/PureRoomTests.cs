namespace CaseFlow.Architecture.Tests;

/// <summary>Pure code computes: no clock, no chance, no I/O, no threads.</summary>
public sealed class PureRoomTests
{
    private static readonly string[] Forbidden =
    [
        "System.Threading.", "System.Timers.", "System.Net.", "System.Console", "System.TimeProvider",
        "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Security.Cryptography.RandomNumberGenerator", "System.Random",
    ];

    // what guards a cache does not let time in
    private static readonly string[] Allowed = ["System.Threading.Lock", "System.Threading.LazyThreadSafetyMode", "System.Threading.Interlocked"];

    [Fact]
    public void Pure_rooms_touch_no_clock_file_network_or_thread() =>
        Rule.Holds(
            Room.PureAssemblies.SelectMany(room => CompiledRoom.TypesUsedBy(room).Select(type => (Room: room.GetName().Name, Type: type))),
            used => Begins(used.Type, Forbidden) && !Begins(used.Type, Allowed) ? $"{used.Room} uses {used.Type}" : null);

    private static bool Begins(string type, string[] starts) => Array.Exists(starts, start => type.StartsWith(start, StringComparison.Ordinal));
}
