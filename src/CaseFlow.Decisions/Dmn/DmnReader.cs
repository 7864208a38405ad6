using System.Collections.Immutable;
using System.Xml.Linq;

namespace CaseFlow.Decisions.Dmn;

/// <summary>Reads DMN 1.1 to 1.6: never throws on a bad text, never loads anything from outside, no DTDs.</summary>
public static class DmnReader
{
    /// <summary>Reads a model.</summary>
    /// <param name="xml">The text, at most 4 Mi UTF-16 code units.</param>
    /// <param name="imports">The models that it may import, read before.</param>
    public static DmnReading Read(string xml, params IEnumerable<DecisionModel> imports)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(imports);
        return new Loaded(xml).Read([.. imports]);
    }

    /// <summary>Reads models that may import each other, each after those that it imports. Models that import each other in a circle are not found.</summary>
    /// <param name="texts">The texts, each as for <see cref="Read"/>.</param>
    /// <returns>What reading each of them gave, in their order.</returns>
    public static ImmutableArray<DmnReading> ReadAll(params IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var loaded = texts.Select(text => new Loaded(text)).ToList();
        var readings = new Dictionary<Loaded, DmnReading>();
        while (readings.Count < loaded.Count)
        {
            var waiting = loaded.Where(text => !readings.ContainsKey(text)).ToList();
            var awaited = waiting.Select(text => text.Namespace).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var ready = waiting.Where(text => !text.Imports.Any(awaited.Contains)).ToList();
            var models = readings.Values.Select(reading => reading.Model).OfType<DecisionModel>().ToImmutableArray();
            foreach (var next in ready.Count > 0 ? ready : waiting)
            {
                readings.Add(next, next.Read(models));
            }
        }

        return [.. loaded.Select(text => readings[text])];
    }

    /// <summary>A text whose XML was read.</summary>
    private sealed class Loaded
    {
        private readonly ModelXml _source = new();
        private readonly XElement? _root;

        public Loaded(string xml) => _root = _source.TryLoad(xml);

        public string? Namespace => _root?.Value("namespace");

        public IEnumerable<string> Imports => _root?.Parts("import").Select(import => import.Value("namespace")).OfType<string>() ?? [];

        public DmnReading Read(ImmutableArray<DecisionModel> imports)
        {
            var model = _root is null ? null : new Definitions(_source, _root, imports).Read();
            return new(model, _source.Problems);
        }
    }
}
