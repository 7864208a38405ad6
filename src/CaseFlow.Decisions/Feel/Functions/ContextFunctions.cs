using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 79, and what Camunda adds.</summary>
internal static class ContextFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("get value", "m: context, key: string", call => Get(call, [call.Arguments[1]]))
        .Add("get value", "m: context, keys: list", call => Get(call, call.Items(1)))
        .Add("get entries", "m: context", GetEntries)
        .Add("context", "entries: list", Create)
        .Add("context put", "context: context, key: string, value: Any", Put)
        .Add("context put", "context: context, keys: list, value: Any", PutDeep)
        .Add("context merge", "contexts: list", Merge)
        .Add("put", "context: context, key: string, value: Any", Put)
        .Add("put all", "...contexts: list", Merge);

    private static FeelValue Get(FeelCall call, ImmutableArray<FeelValue> keys)
    {
        FeelValue value = call.Entries(0);
        foreach (var key in keys)
        {
            if (key is not FeelString name || value is not FeelContext context || !context.TryGet(name.Value, out var entry))
            {
                return call.Warn(FeelWarningKind.NoEntryFound, $"Expected an entry {key}, but there is none.");
            }

            value = entry;
        }

        return value;
    }

    private static FeelList GetEntries(FeelCall call) =>
        new([.. call.Entries(0).Entries.Select(entry => FeelContext.Of(("key", new FeelString(entry.Key)), ("value", entry.Value)))]);

    private static FeelValue Create(FeelCall call)
    {
        var entries = new FeelContext.Builder();
        foreach (var item in call.Items(0))
        {
            var isEntry = item is FeelContext context && context.TryGet("key", out var key) && key is FeelString name
                && context.TryGet("value", out var value) && entries.Set(name.Value, value);
            if (!isEntry)
            {
                return call.Fail("Expected contexts with a key that no other has and a value, but found others.");
            }
        }

        return entries.Build();
    }

    private static FeelContext Put(FeelCall call) => call.Entries(0).With(call.Text(1), call.Arguments[2]);

    private static FeelValue PutDeep(FeelCall call) =>
        (FeelValue?)PutDeep(call.Entries(0), call.Items(1).AsSpan(), call.Arguments[2]) ?? call.Fail("Expected keys that lead to a context, but they do not.");

    private static FeelContext? PutDeep(FeelContext context, ReadOnlySpan<FeelValue> keys, FeelValue value) => keys switch
    {
        [FeelString key] => context.With(key.Value, value),
        [FeelString key, .. var rest] when context.TryGet(key.Value, out var inner) && inner is FeelContext next =>
            PutDeep(next, rest, value) is { } changed ? context.With(key.Value, changed) : null,
        _ => null,
    };

    private static FeelValue Merge(FeelCall call) =>
        call.Items(0).All(item => item is FeelContext)
            ? call.Items(0).OfType<FeelContext>().Aggregate(FeelContext.Empty, (merged, context) => merged.With(context))
            : call.Fail("Expected contexts, but found others.");
}
