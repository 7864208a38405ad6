using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace CaseFlow.App.Storage;

/// <summary>An assembly whose events are stored.</summary>
internal sealed record EventAssembly(Assembly Assembly);

/// <summary>How the body of an event that is no longer written becomes the body of the one that followed it.</summary>
internal sealed record EventUpgrade(string From, string To, Func<string, string> Body);

/// <summary>The stored names of all events, in both directions.</summary>
internal sealed class EventTypes
{
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, string> _names;
    private readonly FrozenDictionary<string, EventUpgrade> _upgrades;

    public EventTypes(IEnumerable<EventAssembly> assemblies, IEnumerable<EventUpgrade> upgrades)
    {
        var named =
            from assembly in assemblies.Distinct()
            from type in assembly.Assembly.GetTypes()
            let name = type.GetCustomAttribute<EventNameAttribute>()?.Name
            where name is not null
            select (Type: type, Name: name);
        var all = named.ToList();
        _types = all.ToFrozenDictionary(pair => pair.Name, pair => pair.Type, StringComparer.Ordinal);
        _names = all.ToFrozenDictionary(pair => pair.Type, pair => pair.Name);
        _upgrades = upgrades.ToFrozenDictionary(upgrade => upgrade.From, StringComparer.Ordinal);
    }

    /// <summary>All registered events by name.</summary>
    public IReadOnlyDictionary<string, Type> All => _types;

    public string NameOf(object @event) => NameOfType(@event.GetType());

    public string NameOfType(Type type) =>
        _names.TryGetValue(type, out var name)
            ? name
            : throw new InvalidOperationException($"Expected a registered event, but {type.Name} has no event name.");

    public static string Write(object @event) => JsonSerializer.Serialize(@event, @event.GetType(), EventJson.Options);

    public object Read(string name, string body)
    {
        while (_upgrades.TryGetValue(name, out var upgrade))
        {
            (name, body) = (upgrade.To, upgrade.Body(body));
        }

        return _types.TryGetValue(name, out var type)
            ? JsonSerializer.Deserialize(body, type, EventJson.Options) ?? throw new JsonException($"Expected a {name}, but its body is null.")
            : throw new InvalidOperationException($"Expected a known event, but no type is named {name}.");
    }
}
