using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn;

/// <summary>A DMN model, read once and evaluated any number of times, by any number of threads. Immutable.</summary>
public sealed class DecisionModel
{
    private readonly FrozenDictionary<string, DrgElement> _elements;
    private readonly FrozenSet<string> _names;
    private readonly FrozenDictionary<string, (string Name, DecisionModel Model)> _imports;

    internal DecisionModel(
        ModelHeader header, IEnumerable<DrgElement> elements, IEnumerable<(string Name, DecisionModel Model)> imports,
        IReadOnlyDictionary<string, FeelType> types)
    {
        Header = header;
        Types = types;
        _names = elements.Select(element => element.Name).ToFrozenSet(StringComparer.Ordinal);
        _elements = elements.ToFrozenDictionary(element => element.Id, StringComparer.Ordinal);
        _imports = imports.ToFrozenDictionary(import => import.Model.Header.Namespace, StringComparer.Ordinal);
        Decisions = [.. elements.OfType<DecisionElement>().Select(decision => new DecisionSummary(decision.Id, decision.Name))];
        Services = [.. elements.OfType<DecisionService>().Select(service => new DecisionSummary(service.Id, service.Name))];
    }

    /// <summary>The id of the model.</summary>
    public string Id => Header.Id;

    /// <summary>What people call the model.</summary>
    public string Name => Header.Name;

    /// <summary>The tag by which processes bind to this version; null when it has none.</summary>
    public string? VersionTag => Header.VersionTag;

    /// <summary>The decisions that can be evaluated, in the order of the text.</summary>
    public ImmutableArray<DecisionSummary> Decisions { get; }

    /// <summary>The decision services, which are evaluated like decisions; their inputs are those that they name.</summary>
    public ImmutableArray<DecisionSummary> Services { get; }

    internal ModelHeader Header { get; }

    /// <summary>Whether it says which values come from outside.</summary>
    internal bool HasInputs => _elements.Values.OfType<InputData>().Any();

    /// <summary>The rules of its decisions' tables.</summary>
    internal IEnumerable<TableRule> Rules =>
        from decision in Decisions
        let logic = ((DecisionElement)_elements[decision.Id]).Logic
        from node in logic?.Descend() ?? []
        where node is DecisionTable
        from id in ((DecisionTable)node).RuleIds
        select new TableRule(decision.Id, id);

    internal IReadOnlyDictionary<string, FeelType> Types { get; }

    internal IEnumerable<DrgElement> Elements => _elements.Values;

    /// <summary>Whether the model has a decision of this id.</summary>
    public bool Has(string decisionId) => _elements.TryGetValue(decisionId, out var element) && element is DecisionElement;

    /// <summary>Evaluates a decision, and before it those that it requires.</summary>
    /// <param name="decisionId">The id of a decision or a decision service.</param>
    /// <param name="inputs">
    /// The input data by name; what is missing is null. Variables that no element of the model declares are seen by every decision.
    /// </param>
    /// <param name="host">The world outside.</param>
    /// <exception cref="ArgumentException">There is no such decision; look at <see cref="Has"/> first.</exception>
    public DecisionResult Evaluate(string decisionId, FeelContext inputs, FeelHost host)
    {
        ArgumentNullException.ThrowIfNull(decisionId);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(host);
        if (!_elements.TryGetValue(decisionId, out var element) || element is not (DecisionElement or DecisionService))
        {
            throw new ArgumentException($"Expected the id of a decision, but the model {Id} has none named {decisionId}.", nameof(decisionId));
        }

        var run = new DecisionRun(inputs, host);
        var value = element is DecisionService service ? run.Serve(this, service) : run.ValueOf(this, element);
        return new(value, run.MatchedRules, run.Warnings);
    }

    /// <summary>Whether an element has this name.</summary>
    internal bool Declares(string name) => _names.Contains(name);

    /// <summary>What <c>#id</c> or <c>namespace#id</c> refers to.</summary>
    internal bool TryFind(string reference, [NotNullWhen(true)] out Reference? found)
    {
        var place = reference.LastIndexOf('#');
        var (space, id) = place < 0 ? ("", reference) : (reference[..place], reference[(place + 1)..]);
        found = null;
        if (_imports.TryGetValue(space, out var import))
        {
            found = import.Model._elements.TryGetValue(id, out var imported) ? new(import.Name, import.Model, imported) : null;
        }
        else if (_elements.TryGetValue(id, out var element))
        {
            found = new(null, this, element);
        }

        return found is not null;
    }
}

/// <summary>What identifies a model.</summary>
internal sealed record ModelHeader(string Id, string Name, string Namespace, string? VersionTag);

/// <summary>An element that another one refers to.</summary>
/// <param name="Import">The name of the import that it comes through; null when it is of the same model.</param>
/// <param name="Model">The model that it is of.</param>
/// <param name="Element">The element.</param>
internal sealed record Reference(string? Import, DecisionModel Model, DrgElement Element);
