namespace CaseFlow.Decisions.Dmn;

/// <summary>Reads DMN 1.1 to 1.6: never throws on a bad text, never loads anything from outside, no DTDs.</summary>
public static class DmnReader
{
    /// <summary>Reads a model.</summary>
    /// <param name="xml">The text, at most 4 Mi UTF-16 code units.</param>
    /// <param name="imports">The models that it may import, read before.</param>
    public static DmnReading Read(string xml, params IEnumerable<DecisionModel> imports)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(imports);
        var source = new ModelXml();
        var model = source.TryLoad(xml) is { } root ? new Definitions(source, root, [.. imports]).Read() : null;
        return new(model, source.Problems);
    }
}
