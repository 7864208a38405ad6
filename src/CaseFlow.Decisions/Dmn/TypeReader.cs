using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn;

/// <summary>Makes types of DMN's item definitions (DMN 1.5, 7.3.2).</summary>
internal sealed class TypeReader
{
    private readonly ModelXml _xml;
    private readonly FeelNames _names;
    private readonly FrozenDictionary<string, XElement> _definitions;

    public TypeReader(ModelXml xml, XElement root, FeelNames names, IEnumerable<(string Name, DecisionModel Model)> imports)
    {
        (_xml, _names) = (xml, names);
        _definitions = root.Parts("itemDefinition").DistinctBy(definition => definition.Name())
            .ToFrozenDictionary(definition => definition.Name(), StringComparer.Ordinal);
        var own = _definitions.Values.Select(Named);
        var imported = imports.SelectMany(import => import.Model.Types.Select(type => ($"{import.Name}.{type.Key}", type.Value)));
        Types = own.Concat(imported).ToFrozenDictionary(type => type.Item1, type => type.Item2, StringComparer.Ordinal);
    }

    public FrozenDictionary<string, FeelType> Types { get; }

    /// <summary>The type that an element names in its <c>typeRef</c>; anything when it names none.</summary>
    public FeelType Of(XElement? element) => element?.Value("typeRef") is { } name ? Find(name, element) : FeelType.Any;

    private (string, FeelType) Named(XElement definition)
    {
        var name = definition.Name();
        if (StandsForItself(definition))
        {
            _xml.Report(definition, $"Expected a type that ends somewhere, but {name} stands for itself.");
            return (name, FeelType.Any);
        }

        return (name, new NamedType(name, new Lazy<FeelType>(() => Define(definition))));
    }

    // a type may hold itself in a list or as a component, for values end; as its own other name it would not
    private bool StandsForItself(XElement definition)
    {
        var seen = new HashSet<XElement>();
        var next = definition;
        while (next is not null && seen.Add(next))
        {
            next = _definitions.GetValueOrDefault(next.Part("typeRef")?.Value.Trim() ?? "");
        }

        return next == definition;
    }

    private FeelType Define(XElement definition)
    {
        var item = ItemOf(definition);
        var allowed = AllowedValues(definition, "allowedValues");
        if (allowed is not null)
        {
            item = new ConstrainedType(item, allowed);
        }

        var type = definition.Value("isCollection") == "true" ? new ListType(item) : item;
        return AllowedValues(definition, "typeConstraint") is { } constraint ? new ConstrainedType(type, constraint) : type;
    }

    private FeelType ItemOf(XElement definition)
    {
        if (definition.Part("typeRef") is { } reference)
        {
            return Find(reference.Value.Trim(), definition);
        }

        if (definition.Part("functionItem") is { } function)
        {
            return new FunctionType([.. function.Parts("parameters").Select(Of)], FeelType.Any);
        }

        var components = definition.Parts("itemComponent").Select(component => (component.Name(), Define(component))).ToImmutableArray();
        return components.IsEmpty ? FeelType.Any : new ContextType(components);
    }

    private FeelUnaryTests? AllowedValues(XElement definition, string name) =>
        definition.Part(name)?.Text() is { Length: > 0 } text ? FeelUnaryTests.Parse(text, _names) : null;

    private FeelType Find(string name, XElement element)
    {
        // DMN 1.1 writes "feel:string"
        var local = name.StartsWith("feel:", StringComparison.Ordinal) ? name[5..] : name;
        if (Types.TryGetValue(local, out var type) || (type = FeelType.Named(local)) is not null)
        {
            return type;
        }

        _xml.Report(element, $"Expected a type, but there is none named {name}.");
        return FeelType.Any;
    }
}
