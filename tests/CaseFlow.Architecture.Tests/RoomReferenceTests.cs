namespace CaseFlow.Architecture.Tests;

public sealed class RoomReferenceTests
{
    /// <summary>Each room and the rooms that it names itself; what those refer to comes along.</summary>
    public static TheoryData<string, string[]> Rooms { get; } = new()
    {
        { "CaseFlow.Kernel", [] },
        { "CaseFlow.Decisions", ["CaseFlow.Kernel"] },
        { "CaseFlow.Engine", ["CaseFlow.Decisions"] },
        { "CaseFlow.Cases", ["CaseFlow.Kernel"] },
        { "CaseFlow.App", ["CaseFlow.Engine", "CaseFlow.Cases"] },
        { "CaseFlow.Api", ["CaseFlow.App"] },
        { "CaseFlow.Web", ["CaseFlow.App"] },
        { "CaseFlow.Migrations.Sqlite", ["CaseFlow.App"] },
        { "CaseFlow.Migrations.PostgreSql", ["CaseFlow.App"] },
        { "CaseFlow.Migrations.SqlServer", ["CaseFlow.App"] },
        {
            "CaseFlow.Server",
            ["CaseFlow.Api", "CaseFlow.Web", "CaseFlow.Migrations.Sqlite", "CaseFlow.Migrations.SqlServer", "CaseFlow.Migrations.PostgreSql"]
        },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_the_rooms_below_it(string room, string[] below) =>
        Assert.Equal(below.Order(StringComparer.Ordinal), Room.Projects(room).Order(StringComparer.Ordinal));

    [Fact]
    public void The_engine_has_never_heard_of_a_case() => Assert.DoesNotContain("CaseFlow.Cases", Closure("CaseFlow.Engine"));

    [Fact]
    public void The_domain_has_never_heard_of_a_process() =>
        Assert.Empty(Closure("CaseFlow.Cases").Intersect(["CaseFlow.Engine", "CaseFlow.Decisions"]));

    [Theory]
    [InlineData("CaseFlow.Kernel")]
    [InlineData("CaseFlow.Engine")]
    [InlineData("CaseFlow.Cases")]
    [InlineData("CaseFlow.Decisions", "NodaTime")]
    public void A_pure_room_needs_no_package_to_run(string room, params string[] except) => Assert.Equal(except, Room.Packages(room));

    private static HashSet<string> Closure(string room) => [room, .. Room.Projects(room).SelectMany(Closure)];
}
