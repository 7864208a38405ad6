namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>What a probe asks for: a hidden thing, or one that never was.</summary>
/// <param name="Type">The type of which its id is.</param>
/// <param name="Id">Its id.</param>
/// <param name="CaseId">The case to which it belongs, or itself.</param>
/// <param name="Word">A word of its texts.</param>
/// <param name="Country">Where it plays.</param>
/// <param name="Reference">Its public name.</param>
internal sealed record Target(string Type, Guid Id, Guid CaseId, string Word, string Country, string Reference)
{
    /// <summary>Its id as the schema writes it.</summary>
    public string NodeId => World.NodeId(Type, Id);

    /// <summary>Its id where one of a type is wanted: its case's, or its own.</summary>
    public string IdAs(string? type) => type == "Case" ? World.NodeId("Case", CaseId) : World.NodeId(type ?? Type, Id);

    /// <summary>Whether a word of an answer is one of its names.</summary>
    public bool IsNamed(string word) => AsOf(this with { Id = Guid.Empty, CaseId = Guid.Empty, Word = "", Country = "", Reference = "" }, word) != word;

    /// <summary>An answer about it, as it would be about another one.</summary>
    public string AsOf(Target other, string answer) => Secrets.Reworded(answer, word => Secrets.NodeIn(word) switch
    {
        { } node when node.Id == Id => World.NodeId(node.Type, other.Id),
        { } node when node.Id == CaseId => World.NodeId(node.Type, other.CaseId),
        _ when Guid.TryParse(word, out var id) && id == Id => $"{other.Id}",
        _ when Guid.TryParse(word, out var id) && id == CaseId => $"{other.CaseId}",
        _ => word.Replace(Word, other.Word, StringComparison.OrdinalIgnoreCase).Replace(Reference, other.Reference, StringComparison.OrdinalIgnoreCase),
    }).Replace(Country, other.Country, StringComparison.Ordinal);
}
