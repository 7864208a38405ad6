using System.Collections.Concurrent;
using System.Globalization;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>One version of a process, written <c>processId:version</c> in events.</summary>
internal readonly record struct ProcessKey(string ProcessId, int Version)
{
    public static ProcessKey Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        return new(text[..colon], int.Parse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ProcessId}:{Version}");
}

/// <summary>A process as a running instance sees it: its own version and what was deployed with it.</summary>
internal sealed record PinnedProcess(ProcessKey Key, WorkflowBundle Bundle, ProcessEnvironment Environment);

/// <summary>Definitions that were read once. They never change, so they never go stale.</summary>
internal sealed class DefinitionCache
{
    private readonly ConcurrentDictionary<ProcessKey, WorkflowBundle> _bundles = new();

    public WorkflowBundle? TryGet(ProcessKey key) => _bundles.GetValueOrDefault(key);

    public void Add(ProcessKey key, WorkflowBundle bundle) => _bundles.TryAdd(key, bundle);
}
