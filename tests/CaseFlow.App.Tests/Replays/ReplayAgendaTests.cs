using CaseFlow.App.Replays;

namespace CaseFlow.App.Tests.Replays;

public sealed class ReplayAgendaTests
{
    private static readonly DateTimeOffset OpenedAt = new(2009, 9, 28, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_happened_before_the_case_is_written_down_when_it_is_opened()
    {
        var agenda = ReplayAgenda.Of(File(Fact(1, "2008-12-23"), Fact(2, "2009-10-14")));

        Assert.Equal(
            [("replay:x:step:1", OpenedAt), ("replay:x:record:1", OpenedAt), ("replay:x:record:2", new DateTimeOffset(2009, 10, 14, 12, 0, 0, TimeSpan.Zero))],
            agenda.Select(item => (item.Key, item.At)));
    }

    private static ReplayRecord Fact(int number, string on) => new(number, DateOnly.Parse(on, null), true, "event", "-", "A fact", "A source");

    private static ReplayFile File(params ReplayRecord[] record) =>
        new("x", "X", "GIN", "rapid", "-", "-", [], [.. record], [new ReplayStep(1, OpenedAt, null, "analyst-un", new ReplayDeed(OpenCase: []))], []);
}
