using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Tests.Storage;

public sealed class EventTypesTests
{
    private static readonly EventTypes Product = new(
        [new(typeof(EventTypes).Assembly), new(typeof(CaseEvent).Assembly), new(typeof(InstanceEvent).Assembly)], []);

    [Fact]
    public void Every_event_of_the_product_has_a_name_of_its_own()
    {
        var families = new[] { typeof(CaseEvent).Assembly, typeof(InstanceEvent).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: true, IsSealed: false } && type.Name.EndsWith("Event", StringComparison.Ordinal));
        var events = families.SelectMany(family => family.GetNestedTypes().Where(type => type.IsSubclassOf(family))).ToList();

        Assert.NotEmpty(events);
        Assert.All(events, type => Assert.Contains(type, Product.All.Values));
    }

    [Fact]
    public void Names_are_written_as_stream_and_what_happened() =>
        Assert.All(Product.All.Keys, name => Assert.Matches("^[a-z_]+\\.[a-z_]+(\\.[0-9]+)?$", name));

    [Fact]
    public void An_old_body_is_read_through_its_upgrades()
    {
        var types = new EventTypes(
            [new(typeof(Counter).Assembly)],
            [
                new("test_counter.increased", "test_counter.increased.2", body => body.Replace("by", "number", StringComparison.Ordinal)),
                new("test_counter.increased.2", "test_counter.added", body => body.Replace("number", "amount", StringComparison.Ordinal)),
            ]);

        Assert.Equal(new CounterEvent.Added(3), types.Read("test_counter.increased", """{"by":3}"""));
    }

    [Fact]
    public void An_unknown_name_is_our_own_fault() =>
        Assert.Throws<InvalidOperationException>(() => Product.Read("case.forgotten", "{}"));
}
