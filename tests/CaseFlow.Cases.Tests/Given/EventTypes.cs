using System.Text.Json;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>The types of a family of events, and their way through text.</summary>
internal static class EventTypes
{
    public static IEnumerable<Type> Of<TEvent>() => typeof(TEvent).GetNestedTypes().Where(type => !type.IsAbstract);

    public static TEvent ReadBack<TEvent>(TEvent @event)
        where TEvent : class =>
        (TEvent)JsonSerializer.Deserialize(EventJson.Write<object>(@event), @event.GetType(), EventJson.Options)!;
}
