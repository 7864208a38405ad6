using System.Reflection;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Events;

public sealed class EventFamilyTests
{
    private static readonly Type[] Types =
        [.. typeof(InstanceEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(InstanceEvent)) && !type.IsAbstract)];

    public static TheoryData<string> Names => [.. Types.Select(type => type.Name)];

    [Fact]
    public void Every_event_has_a_stored_name_of_its_own()
    {
        var names = Types.Select(type => type.GetCustomAttribute<EventNameAttribute>()?.Name).ToList();
        Assert.All(names, name => Assert.StartsWith("instance.", name, StringComparison.Ordinal));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_happens_in_a_specimen_run_and_so_evolves_and_survives_its_text(string name) =>
        Assert.Contains(name, SpecimenRuns.Events.Select(@event => @event.GetType().Name));
}
