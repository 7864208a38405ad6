using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>Finds the files that were deployed.</summary>
internal static class DefinitionFiles
{
    /// <summary>The file of a definition, in a version or, with null, in its newest; null when there is none.</summary>
    public static Task<WorkflowResource?> FindFileAsync(
        this Rows rows, DefinitionKind kind, string key, int? version, CancellationToken cancellation) => rows.Reference<DefinitionRow>()
        .Where(row => row.Kind == kind && row.Key == key && (version == null || row.Version == version))
        .OrderByDescending(row => row.Version)
        .Select(row => new WorkflowResource(row.ResourceName, row.Text))
        .FirstOrDefaultAsync(cancellation);
}
