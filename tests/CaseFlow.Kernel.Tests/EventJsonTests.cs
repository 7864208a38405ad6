using System.Text.Json;

namespace CaseFlow.Kernel.Tests;

public sealed class EventJsonTests
{
    private static readonly DoorId Front = new(new Guid("0195a1b2-0000-7000-8000-000000000001"));
    private static readonly DateTimeOffset Noon = new(2011, 2, 26, 12, 0, 0, 125, TimeSpan.Zero);

    [Fact]
    public void A_wrapped_id_is_written_bare() =>
        Assert.Equal($"\"{Front.Value}\"", EventJson.Write(Front));

    [Fact]
    public void A_wrapped_id_is_a_member_name_and_comes_back()
    {
        var text = EventJson.Write(new Dictionary<DoorId, int> { [Front] = 3 });

        Assert.Equal($$"""{"{{Front.Value}}":3}""", text);
        Assert.Equal(3, EventJson.Read<Dictionary<DoorId, int>>(text)[Front]);
    }

    [Fact]
    public void A_member_name_that_is_no_id_is_refused() =>
        Assert.Throws<JsonException>(() => EventJson.Read<Dictionary<DoorId, int>>("""{"front":3}"""));

    [Fact]
    public void An_event_is_written_in_camel_case_with_its_enums_by_name()
    {
        var text = EventJson.Write(new DoorOpened(Front, DoorSide.Inside, Noon));

        Assert.Equal($$"""{"id":"{{Front.Value}}","side":"Inside","at":"2011-02-26T12:00:00.125+00:00"}""", text);
    }

    [Fact]
    public void An_event_comes_back_as_it_was()
    {
        var opened = new DoorOpened(Front, DoorSide.Outside, Noon, "wind & rain, März");

        Assert.Equal(opened, EventJson.Read<DoorOpened>(EventJson.Write(opened)));
    }

    [Fact]
    public void People_s_words_are_written_as_they_said_them() =>
        Assert.Equal("\"ليبيا & l'Union + März\"", EventJson.Write("ليبيا & l'Union + März"));

    [Theory]
    [InlineData("""{"id":"0195a1b2-0000-7000-8000-000000000001","side":"Inside","at":"2011-02-26T12:00:00Z","who":"x"}""")]
    [InlineData("""{"id":"0195a1b2-0000-7000-8000-000000000001","side":"Inside","side":"Outside","at":"2011-02-26T12:00:00Z"}""")]
    [InlineData("""{"ID":"0195a1b2-0000-7000-8000-000000000001","side":"Inside","at":"2011-02-26T12:00:00Z"}""")]
    [InlineData("null")]
    public void Unknown_doubled_and_misspelt_members_are_refused(string text) =>
        Assert.Throws<JsonException>(() => EventJson.Read<DoorOpened>(text));

    [Fact]
    public void The_options_are_frozen() => Assert.True(EventJson.Options.IsReadOnly);

    private enum DoorSide
    {
        Inside,
        Outside,
    }

    private readonly record struct DoorId(Guid Value);

    private sealed record DoorOpened(DoorId Id, DoorSide Side, DateTimeOffset At, string? Why = null);
}
