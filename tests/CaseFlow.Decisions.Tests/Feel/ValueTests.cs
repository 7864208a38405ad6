using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class ValueTests
{
    private sealed record Holder(FeelValue Value, FeelContext Variables, FeelList Items);

    [Fact]
    public void Stands_bare_in_JSON_and_comes_back_in_its_JSON_shape()
    {
        var context = (FeelContext)Result("{a: 1.50, b: [true, null, \"x\"], due: @\"2026-03-01T10:00:00Z\", f: function(x) x, \"odd name\": {}}").Value;
        var holder = new Holder(FeelNull.Instance, context, FeelList.Of(Number(2)));

        var text = EventJson.Write(holder);
        Assert.Equal(
            """{"value":null,"variables":{"a":1.5,"b":[true,null,"x"],"due":"2026-03-01T10:00:00Z","f":null,"odd name":{}},"items":[2]}""", text);

        var back = EventJson.Read<Holder>(text);
        Assert.Equal(FeelNull.Instance, back.Value);
        Assert.Equal(context.ToJsonShape(), back.Variables);
        Assert.Equal(text, EventJson.Write(back));
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("1e400")]
    public void Refuses_JSON_that_it_could_not_give_back(string text) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => EventJson.Read<FeelValue>(text));

    [Fact]
    public void Equals_by_structure_whatever_the_order_of_entries()
    {
        var one = FeelContext.Of(("a", Number(1.0m)), ("b", FeelList.Of(Text("x"))));
        var other = FeelContext.Of(("b", FeelList.Of(Text("x"))), ("a", Number(1)));

        Assert.Equal<FeelValue>(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual<FeelValue>(one, other.With("a", Number(2)));
        Assert.NotEqual<FeelValue>(one, other.Without("a"));
    }

    [Fact]
    public void Keeps_entries_in_the_order_of_their_first_writing()
    {
        var context = FeelContext.Of(("a", Number(1)), ("b", Number(2)), ("a", Number(3))).With("c", Number(4)).Without("b");

        Assert.Equal("{a: 3, c: 4}", context.ToString());
    }

    [Fact]
    public void Finds_entries_in_large_contexts()
    {
        var context = FeelContext.Of([.. Enumerable.Range(0, 100).Select(index => ($"n{index}", (FeelValue)Number(index)))]);

        Assert.True(context.TryGet("n73", out var found));
        Assert.Equal(Number(73), found);
        Assert.False(context.TryGet("n100", out _));
    }
}
