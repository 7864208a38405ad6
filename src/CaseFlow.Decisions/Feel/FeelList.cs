using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace CaseFlow.Decisions.Feel;

/// <summary>An ordered list; FEEL counts its items from 1.</summary>
[JsonConverter(typeof(FeelValueJsonConverterFactory))]
public sealed record FeelList : FeelValue
{
    /// <summary>The list of no item.</summary>
    public static readonly FeelList Empty = new([]);

    /// <summary>A list of the items.</summary>
    public FeelList(ImmutableArray<FeelValue> items)
    {
        Items = items;
        foreach (var item in items)
        {
            Weight = (int)Math.Min(int.MaxValue, (long)Weight + item.Weight);
            Nesting = Math.Max(Nesting, item.Nesting + 1);
        }
    }

    /// <summary>The items, in order.</summary>
    public ImmutableArray<FeelValue> Items { get; }

    /// <inheritdoc/>
    public override string TypeName => "list";

    internal override int Weight { get; } = 1;

    internal override int Nesting { get; } = 1;

    /// <summary>A list of the items.</summary>
    public static FeelList Of(params ReadOnlySpan<FeelValue> items) => new([.. items]);

    /// <inheritdoc/>
    public bool Equals(FeelList? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelList([.. Items.Select(item => item.ToJsonShape())]);

    internal override void AppendLiteral(StringBuilder text)
    {
        text.Append('[');
        for (var index = 0; index < Items.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Items[index].AppendLiteral(text);
        }

        text.Append(']');
    }
}
