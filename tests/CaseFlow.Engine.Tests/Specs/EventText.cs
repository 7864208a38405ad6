using System.Text.Json;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Specs;

/// <summary>Writes an event as the journal would, and reads it back.</summary>
internal static class EventText
{
    public static InstanceEvent WriteAndRead(InstanceEvent @event)
    {
        var text = JsonSerializer.Serialize(@event, @event.GetType(), EventJson.Options);
        return (InstanceEvent)JsonSerializer.Deserialize(text, @event.GetType(), EventJson.Options)!;
    }
}
