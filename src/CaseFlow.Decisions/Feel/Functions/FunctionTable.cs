using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>Collects functions by name; several entries of one name are tried in the order in which they were added.</summary>
internal sealed class FunctionTable
{
    private readonly Dictionary<string, ImmutableArray<Signature>> _signatures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forgiving = new(StringComparer.Ordinal);

    /// <summary>Adds a function; <paramref name="parameters"/> as <see cref="Signature.Read"/> takes them.</summary>
    public FunctionTable Add(string name, string parameters, Func<FeelCall, FeelValue> body)
    {
        var known = _signatures.GetValueOrDefault(name, []);
        _signatures[name] = known.Add(Signature.Read(parameters, body));
        return this;
    }

    /// <summary>Adds a function whose arguments may be missing without a warning.</summary>
    public FunctionTable AddForgiving(string name, string parameters, Func<FeelCall, FeelValue> body)
    {
        _forgiving.Add(name);
        return Add(name, parameters, body);
    }

    public FrozenDictionary<string, FeelFunction> ToFunctions() =>
        _signatures.ToFrozenDictionary(entry => entry.Key, entry => FunctionOf(entry.Key, entry.Value), StringComparer.Ordinal);

    private FeelFunction FunctionOf(string name, ImmutableArray<Signature> signatures) =>
        new(name, signatures) { ForgivesMissing = _forgiving.Contains(name) };
}
