using System.Collections.Frozen;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>The functions that every expression knows: those of DMN 1.5, chapter 10.3.4, and those that Camunda adds.</summary>
internal static class BuiltIns
{
    private static readonly FrozenDictionary<string, FeelFunction> Functions = Collect();

    /// <summary>Their names, so that names of several words are recognised.</summary>
    public static FrozenSet<string> Names { get; } = Functions.Keys.ToFrozenSet(StringComparer.Ordinal);

    public static FeelFunction? Find(string name) => Functions.GetValueOrDefault(name);

    private static FrozenDictionary<string, FeelFunction> Collect()
    {
        var table = new FunctionTable();
        BooleanFunctions.AddTo(table);
        ConversionFunctions.AddTo(table);
        StringFunctions.AddTo(table);
        PatternFunctions.AddTo(table);
        NumericFunctions.AddTo(table);
        RoundingFunctions.AddTo(table);
        ListFunctions.AddTo(table);
        ListPlaceFunctions.AddTo(table);
        AggregateFunctions.AddTo(table);
        ContextFunctions.AddTo(table);
        TemporalFunctions.AddTo(table);
        CalendarFunctions.AddTo(table);
        RangeFunctions.AddTo(table);
        HostFunctions.AddTo(table);
        JsonFunctions.AddTo(table);
        return table.ToFunctions();
    }
}
