namespace CaseFlow.Engine.Tests.RandomModels;

/// <summary>Gives each thing of a drawing a name of its own, and remembers the variables that it needs.</summary>
internal sealed class Names
{
    /// <summary>The variable that says how long people have.</summary>
    public const string Term = "term";

    private readonly List<(string Name, object? Value)> _variables = [];
    private int _count;

    /// <summary>The type of the jobs of all service tasks; null where each has its own.</summary>
    public string? JobType { get; init; }

    public (string Name, object? Value)[] Variables => [.. _variables];

    public string Next(string kind) => $"{kind}{++_count}";

    public string Variable(string kind, int value)
    {
        var name = Next(kind);
        _variables.Add((name, value));
        return name;
    }
}
