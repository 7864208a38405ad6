using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>What all probes share: whom and what there is, what was seen so far, and what was found.</summary>
internal sealed class Hunt(LeakHost host, World world, SchemaModel schema)
{
    private const int LongestShown = 200;
    private static readonly string[] CursorNames = ["cursor", "startCursor", "endCursor"];

    private readonly HashSet<Guid> _known = [];
    private readonly List<Target> _targets = [];

    public LeakHost Host => host;

    public Asker Asker => host.Asker;

    public World World => world;

    public SchemaModel Schema => schema;

    public Selections Selections { get; } = new(schema);

    public Fillings Fillings { get; } = new(schema);

    /// <summary>How many questions were asked that could have shown something.</summary>
    public int Probes { get; set; }

    /// <summary>What was found.</summary>
    public List<Leak> Leaks { get; } = [];

    /// <summary>Cursors that were given to anybody, by the field that gave them.</summary>
    public Dictionary<string, List<string>> Cursors { get; } = [];

    /// <summary>Everybody who can ask.</summary>
    public IReadOnlyList<Person> People { get; init; } = Person.All;

    /// <summary>Something that a person may not know of, of a type if there is such; null when nothing is hidden from them.</summary>
    public Target? HiddenFrom(Person person, string? type = null)
    {
        var hidden = _targets.Where(target => world.Secrets.Of(target.Id) is { } secret && Oracle.Of(person, secret).Sight == Sight.None).ToList();
        var fitting = hidden.Where(target => target.Type == type).ToList();
        return fitting.Count > 0 ? world.One(fitting) : hidden.Count > 0 ? world.One(hidden) : null;
    }

    /// <summary>Something like it that never was.</summary>
    public Target NeverLike(Target target) =>
        new(target.Type, world.NewId(), world.NewId(), world.NewCanary(), WorldBuilder.UnusedCountry, $"CF-{world.Random.Next(1_000_000, 9_999_999)}");

    /// <summary>Nothing in particular.</summary>
    public Target Nothing() => NeverLike(new("Case", Guid.Empty, Guid.Empty, "", "", ""));

    /// <summary>Things that a person may read.</summary>
    public IReadOnlyList<Target> ShownTo(Person person) =>
        [.. _targets.Where(target => world.Secrets.Of(target.Id) is { } secret && Oracle.Of(person, secret).Sight == Sight.Content)];

    /// <summary>Asks, and looks for secrets in whatever is answered.</summary>
    public async Task<JsonNode> AskAsync(Person person, string path, string document, params Target[] said)
    {
        var answer = await host.Asker.AskAsync(person.Post, document);
        Look(person, path, answer.ToJsonString(), said);
        Gather(path, answer);
        if (answer["errors"] is JsonArray errors && errors.Any(IsFault))
        {
            throw new InvalidOperationException($"{person.Post} asked by {path}: {errors.ToJsonString()} for {document}\n{host.Faults.Told}");
        }

        return answer;
    }

    /// <summary>Looks for secrets in an answer; what was asked for by its own name may be repeated.</summary>
    public void Look(Person person, string path, string text, params Target[] said)
    {
        foreach (var sighting in world.Secrets.In(text).Where(sighting => !said.Any(target => target.IsNamed(sighting.Word))))
        {
            var (sight, rule) = Oracle.Of(person, sighting.Secret);
            if (sight == Sight.None || (sight == Sight.Outline && sighting.IsContent))
            {
                Found(person, path, sighting.Secret, rule, Around(text, sighting.At));
            }
        }
    }

    /// <summary>Notes a leak.</summary>
    public void Found(Person person, string path, Secret? secret, string rule, string shown) =>
        Leaks.Add(new(world.Seed, $"{person.Post} ({person.Role}@{person.Organisation})", path, secret?.ToString() ?? "something", rule, shown));

    /// <summary>Compares the answer about something hidden with the answer about what never was.</summary>
    public void Compare(Person person, string path, Target hidden, string answer, Target never, string other)
    {
        var (one, two) = (answer, never.AsOf(hidden, other));
        if (!string.Equals(one, two, StringComparison.OrdinalIgnoreCase))
        {
            var secret = world.Secrets.Of(hidden.Id);
            var rule = secret is null ? "unlike what never was" : $"{Oracle.Of(person, secret).Rule}; unlike what never was";
            var at = one.Zip(two).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
            Found(person, path, secret, rule, $"…{Around(one, at)} INSTEAD OF …{Around(two, at)}");
        }
    }

    // ids and cursors that anybody was given are what others try
    private void Gather(string path, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject inner:
                foreach (var (name, value) in inner)
                {
                    if (CursorNames.Contains(name) && value is JsonValue cursor)
                    {
                        var known = Cursors.TryGetValue(path, out var list) ? list : Cursors[path] = [];
                        known.Add((string)cursor!);
                    }

                    Gather(path, value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Gather(path, item);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text) && Secrets.NodeIn(text) is { } found && _known.Add(found.Id):
                AddTarget(found.Type, found.Id);
                break;
        }
    }

    /// <summary>Notes what there is to ask for, whether or not anybody was ever shown it.</summary>
    public void AddTargets()
    {
        foreach (var secret in world.Secrets.All.Where(secret => _known.Add(secret.Id)))
        {
            AddTarget(secret.Kind, secret.Id);
        }
    }

    private void AddTarget(string type, Guid id)
    {
        if (world.Secrets.Of(id) is { } secret)
        {
            var reference = world.Secrets.WordsOf(secret).FirstOrDefault() ?? "CF-0000000";
            _targets.Add(new(type, id, (secret.Within ?? secret).Id, secret.Canary, secret.Country ?? WorldBuilder.UnusedCountry, reference));
        }
    }

    private static bool IsFault(JsonNode? error) => (string?)error!["extensions"]?["code"] is "INTERNAL" or "LIMIT_EXCEEDED" or "OVERLOADED";

    private static string Around(string text, int at) => text[Math.Max(0, at - (LongestShown / 2))..Math.Min(text.Length, at + (LongestShown / 2))];
}
