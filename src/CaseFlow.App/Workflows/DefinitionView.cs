using System.Linq.Expressions;

namespace CaseFlow.App.Workflows;

/// <summary>One version of a deployed definition, without its text. It never changes.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Key">Its process, decision or form id, or the key of reference data.</param>
/// <param name="Version">From 1 upwards; a running case stays on its version until a coordinator takes it over to another.</param>
/// <param name="Name">What it is called.</param>
/// <param name="VersionTag">The author's own name for this version; null when the file has none.</param>
/// <param name="DeploymentId">What it was deployed with.</param>
/// <param name="ResourceName">The file that it came in.</param>
/// <param name="Sha256">SHA-256 of that file, lower-case hexadecimal.</param>
/// <param name="DeployedAt">When it was deployed, UTC.</param>
/// <param name="DeployedBy">The person who deployed it.</param>
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
