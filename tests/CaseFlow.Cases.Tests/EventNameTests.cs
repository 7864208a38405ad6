using System.Reflection;
using System.Text.Json;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests;

public sealed class EventNameTests
{
    private static readonly Type[] Events =
    [
        .. from type in typeof(CaseEvent).Assembly.GetExportedTypes()
           where type is { IsAbstract: false, DeclaringType.Name: var family } && family.EndsWith("Event", StringComparison.Ordinal)
           select type,
    ];

    [Fact]
    public void Every_event_type_has_a_stored_name_that_begins_with_its_stream() =>
        Assert.All(Events, type => Assert.StartsWith(Stream(type), NameOf(type), StringComparison.Ordinal));

    [Fact]
    public void No_two_event_types_share_a_stored_name() =>
        Assert.Equal(Events.Length, Events.Select(NameOf).Distinct(StringComparer.Ordinal).Count());

    private static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()!.Name;

    /// <summary><c>ImportBatchEvent</c> gives <c>import_batch.</c></summary>
    private static string Stream(Type type) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(type.DeclaringType!.Name.Replace("Event", "", StringComparison.Ordinal)) + ".";
}
