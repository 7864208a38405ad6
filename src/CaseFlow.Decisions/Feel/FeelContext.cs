using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel;

/// <summary>Named values, kept in the order in which they were first written; equal whatever their order.</summary>
[JsonConverter(typeof(FeelValueJsonConverterFactory))]
public sealed record FeelContext : FeelValue
{
    /// <summary>The context of no entry.</summary>
    public static readonly FeelContext Empty = new([]);

    // below this a walk along the entries is faster than a hash
    private const int SmallCount = 8;

    private FrozenDictionary<string, FeelValue>? _index;

    private FeelContext(ImmutableArray<KeyValuePair<string, FeelValue>> entries)
    {
        Entries = entries;
        foreach (var (_, value) in entries)
        {
            Weight = (int)Math.Min(int.MaxValue, (long)Weight + value.Weight);
            Nesting = Math.Max(Nesting, value.Nesting + 1);
        }
    }

    /// <summary>The entries, in order; each name occurs once.</summary>
    public ImmutableArray<KeyValuePair<string, FeelValue>> Entries { get; }

    /// <inheritdoc/>
    public override string TypeName => "context";

    internal override int Weight { get; } = 1;

    internal override int Nesting { get; } = 1;

    /// <summary>A context of these entries; of two with the same name the later one counts.</summary>
    public static FeelContext Of(params ReadOnlySpan<(string Name, FeelValue Value)> entries)
    {
        if (entries is [var (only, itsValue)])
        {
            return new([KeyValuePair.Create(only, itsValue)]);
        }

        var builder = new Builder();
        foreach (var (name, value) in entries)
        {
            builder.Set(name, value);
        }

        return builder.Build();
    }

    /// <summary>Finds an entry; names are compared by code unit.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out FeelValue value)
    {
        if (Entries.Length > SmallCount)
        {
            return (_index ??= Entries.ToFrozenDictionary(StringComparer.Ordinal)).TryGetValue(name, out value);
        }

        var index = IndexOf(name);
        value = index < 0 ? null : Entries[index].Value;
        return value is not null;
    }

    /// <summary>The same with one entry added, or replaced in its place.</summary>
    public FeelContext With(string name, FeelValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var index = IndexOf(name);
        return new(index < 0 ? Entries.Add(KeyValuePair.Create(name, value)) : Entries.SetItem(index, KeyValuePair.Create(name, value)));
    }

    /// <summary>The same with all entries of another context added or replaced.</summary>
    public FeelContext With(FeelContext others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (Entries.IsEmpty || others.Entries.IsEmpty)
        {
            return Entries.IsEmpty ? others : this;
        }

        var builder = new Builder(this);
        foreach (var (name, value) in others.Entries)
        {
            builder.Set(name, value);
        }

        return builder.Build();
    }

    /// <summary>The same without one entry; the very same when there is none of that name.</summary>
    public FeelContext Without(string name) => IndexOf(name) is >= 0 and var index ? new(Entries.RemoveAt(index)) : this;

    /// <inheritdoc/>
    public bool Equals(FeelContext? other) =>
        other is not null
        && other.Entries.Length == Entries.Length
        && Entries.All(entry => other.TryGet(entry.Key, out var value) && entry.Value.Equals(value));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Entries.Aggregate(Entries.Length, (hash, entry) => hash ^ HashCode.Combine(entry.Key.GetHashCode(StringComparison.Ordinal), entry.Value));

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => JsonShape();

    /// <summary>The context as it will be after it was written as JSON and read back.</summary>
    public FeelContext JsonShape() => Entries.IsEmpty ? this : new([.. Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToJsonShape()))]);

    internal override void AppendLiteral(StringBuilder text)
    {
        text.Append('{');
        for (var index = 0; index < Entries.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            NameText.AppendKey(text, Entries[index].Key);
            text.Append(": ");
            Entries[index].Value.AppendLiteral(text);
        }

        text.Append('}');
    }

    private int IndexOf(string name) => IndexOf(Entries.AsSpan(), name);

    private static int IndexOf(ReadOnlySpan<KeyValuePair<string, FeelValue>> entries, string name)
    {
        for (var index = 0; index < entries.Length; index++)
        {
            if (string.Equals(entries[index].Key, name, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Collects entries; a context is made once from all of them.</summary>
    internal sealed class Builder
    {
        private readonly List<KeyValuePair<string, FeelValue>> _entries;
        private Dictionary<string, int>? _places;

        public Builder()
            : this(Empty)
        {
        }

        public Builder(FeelContext start)
        {
            _entries = [.. start.Entries];
        }

        /// <summary>Adds or replaces; true when the name is new.</summary>
        public bool Set(string name, FeelValue value)
        {
            var place = PlaceOf(name);
            if (place >= 0)
            {
                _entries[place] = KeyValuePair.Create(name, value);
                return false;
            }

            _entries.Add(KeyValuePair.Create(name, value));
            _places?.Add(name, _entries.Count - 1);
            return true;
        }

        public FeelContext Build() => _entries.Count == 0 ? Empty : new([.. _entries]);

        private int PlaceOf(string name)
        {
            if (_entries.Count > SmallCount)
            {
                _places ??= _entries.Select((entry, index) => KeyValuePair.Create(entry.Key, index)).ToDictionary(StringComparer.Ordinal);
                return _places.GetValueOrDefault(name, -1);
            }

            return FeelContext.IndexOf(CollectionsMarshal.AsSpan(_entries), name);
        }
    }
}
