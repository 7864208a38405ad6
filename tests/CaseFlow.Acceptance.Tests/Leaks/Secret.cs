namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Something whose readers are known: all its texts carry its canary, and its ids and names are watched for.</summary>
/// <param name="Kind">Its type in the schema, e.g. <c>Case</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Canary">A word that stands in its texts and nowhere else.</param>
/// <param name="Label">Who may read it.</param>
/// <param name="Within">The case to which it belongs; null of what stands for itself.</param>
internal sealed record Secret(string Kind, Guid Id, string Canary, Label Label, Secret? Within = null)
{
    /// <summary>What it is made from: whoever reads it may read all of these.</summary>
    public IReadOnlyList<Secret> MadeFrom { get; init; } = [];

    /// <summary>Whether its process has come to where tasks are offered to everybody, civil society included.</summary>
    public bool IsWorkedOn { get; init; }

    /// <summary>The country in which it plays, which no other secret has; null when none is its own.</summary>
    public string? Country { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Canary} ({Label}{(Within is null ? "" : $", within {Within.Canary}")})";
}

/// <summary>What a secret says about who may read it, in the words of its makers.</summary>
internal sealed record Label(
    string Marking,
    IReadOnlyList<string> Owners,
    IReadOnlyList<string> ReleasableTo,
    IReadOnlyList<string> Named,
    IReadOnlyList<string> LetThrough,
    int Classification = 1,
    bool OffAgenda = false,
    bool OriginatorControlled = false,
    bool CountersTerrorism = false)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Marking}, owners {string.Join('+', Owners)}, released to {string.Join('+', ReleasableTo)}, named {string.Join('+', Named)}, class {Classification}"
        + (OffAgenda ? ", off the agenda" : "") + (OriginatorControlled ? ", originator-controlled" : "")
        + (CountersTerrorism ? $", beyond the wall, let through {string.Join('+', LetThrough)}" : "");
}
