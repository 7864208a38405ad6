using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel;

/// <summary>A type of FEEL as it is written after <c>instance of</c>, on parameters and in models.</summary>
internal abstract record FeelType
{
    /// <summary>The type of everything but null.</summary>
    public static readonly FeelType Any = new SimpleType("Any", value => !value.IsNull);

    private static readonly FrozenDictionary<string, FeelType> Simple = new[]
    {
        Any,
        new SimpleType("number", value => value is FeelNumber),
        new SimpleType("date and time", value => value is FeelDateTime),
        new SimpleType("string", value => value is FeelString),
        new SimpleType("boolean", value => value is FeelBoolean),
        new SimpleType("date", value => value is FeelDate),
        new SimpleType("time", value => value is FeelTime),
        new SimpleType("days and time duration", value => value is FeelDaysDuration),
        new SimpleType("years and months duration", value => value is FeelYearsDuration),
        new SimpleType("Null", value => value is FeelNull),
        new SimpleType("list", value => value is FeelList),
        new SimpleType("context", value => value is FeelContext),
        new SimpleType("range", value => value is FeelRange),
        new SimpleType("function", value => value is FeelFunction),
    }.ToFrozenDictionary(type => type.ToString(), StringComparer.Ordinal);

    /// <summary>Names of types, those of several words included.</summary>
    public static readonly FeelNames Names = FeelNames.Of(Simple.Keys);

    /// <summary>The type of a name, also as models of older versions write it (<c>dateTime</c>); null when there is none.</summary>
    public static FeelType? Named(string name) => Simple.GetValueOrDefault(name switch
    {
        "any" => "Any",
        "dateTime" => "date and time",
        "dayTimeDuration" => "days and time duration",
        "yearMonthDuration" => "years and months duration",
        _ => name,
    });

    /// <summary>Whether the type is one of a name, without parts.</summary>
    public bool IsSimple => this is SimpleType;

    /// <summary>Whether the value is of this type, as <c>instance of</c> asks; null is of no type but Null.</summary>
    public abstract bool Includes(FeelValue value);

    /// <summary>Whether the value is of this type and among the values that a model allows for it.</summary>
    public virtual bool Allows(FeelValue value) => Includes(value);

    /// <summary>The value, or what FEEL makes of it for this type: a list of one item is also that item, and the reverse; null when it does not fit.</summary>
    public virtual FeelValue? Convert(FeelValue value) =>
        Allows(value) ? value : value is FeelList { Items: [var only] } && Allows(only) ? only : null;

    /// <inheritdoc cref="object.ToString"/>
    public abstract override string ToString();

    private static FeelDateTime MidnightOf(FeelDate date) => new(date, FeelTime.Midnight(isUtc: true));

    private sealed record SimpleType(string Name, Func<FeelValue, bool> Holds) : FeelType
    {
        public override bool Includes(FeelValue value) => Holds(value);

        public override FeelValue? Convert(FeelValue value) => base.Convert(value) ?? (Name, value) switch
        {
            ("list", _) => FeelList.Of(value),
            ("date and time", FeelDate date) => MidnightOf(date),
            _ => null,
        };

        public override string ToString() => Name;
    }
}

/// <summary><c>list&lt;number&gt;</c>.</summary>
internal sealed record ListType(FeelType Item) : FeelType
{
    public override bool Includes(FeelValue value) => value is FeelList list && list.Items.All(item => item.IsNull || Item.Includes(item));

    public override bool Allows(FeelValue value) => value is FeelList list && list.Items.All(item => item.IsNull || Item.Allows(item));

    public override FeelValue? Convert(FeelValue value) => Allows(value) ? value : Item.Allows(value) ? FeelList.Of(value) : null;

    public override string ToString() => $"list<{Item}>";
}

/// <summary><c>range&lt;number&gt;</c>.</summary>
internal sealed record RangeType(FeelType Bound) : FeelType
{
    public override bool Includes(FeelValue value) =>
        value is FeelRange range && (range.Start.IsNull || Bound.Includes(range.Start)) && (range.End.IsNull || Bound.Includes(range.End));

    public override string ToString() => $"range<{Bound}>";
}

/// <summary><c>context&lt;a: number&gt;</c>: has at least these entries.</summary>
internal sealed record ContextType(ImmutableArray<(string Name, FeelType Type)> Entries) : FeelType
{
    public override bool Includes(FeelValue value) =>
        value is FeelContext context
        && Entries.All(entry => context.TryGet(entry.Name, out var found) && (found.IsNull || entry.Type.Includes(found)));

    public override bool Allows(FeelValue value) =>
        value is FeelContext context
        && Entries.All(entry => context.TryGet(entry.Name, out var found) && (found.IsNull || entry.Type.Allows(found)));

    public override string ToString() => $"context<{string.Join(", ", Entries.Select(entry => $"{entry.Name}: {entry.Type}"))}>";
}

/// <summary><c>function&lt;number&gt; -&gt; number</c>: takes as many arguments.</summary>
internal sealed record FunctionType(ImmutableArray<FeelType> Parameters, FeelType Result) : FeelType
{
    public override bool Includes(FeelValue value) =>
        value is FeelFunction function && function.Signatures.Any(signature => signature.Takes(Parameters.Length));

    public override string ToString() => $"function<{string.Join(", ", Parameters)}> -> {Result}";
}
