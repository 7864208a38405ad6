using System.Linq.Expressions;

namespace CaseFlow.App.Workflows;

/// <summary>One version of a deployed definition, without its text, with the SHA-256 of its file in lower-case hexadecimal.</summary>
public sealed record DefinitionView(
    DefinitionKind Kind,
    string Key,
    int Version,
    string Name,
    string? VersionTag,
    Guid DeploymentId,
    string ResourceName,
    string Sha256,
    DateTimeOffset DeployedAt,
    string DeployedBy)
{
    internal static readonly Expression<Func<DefinitionRow, DefinitionView>> FromRow = row => new DefinitionView(
        row.Kind, row.Key, row.Version, row.Name, row.VersionTag, row.DeploymentId, row.ResourceName, row.Sha256, row.DeployedAt, row.DeployedBy);
}
