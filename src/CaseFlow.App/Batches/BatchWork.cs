using CaseFlow.App.Workflows;

namespace CaseFlow.App.Batches;

/// <summary>What a batch does with each process.</summary>
public enum BatchOperation
{
    /// <summary>It goes over to another version, as by migrateInstance.</summary>
    Migrate,

    /// <summary>It stands still, as by suspendInstance.</summary>
    Suspend,

    /// <summary>It goes on, as by resumeInstance.</summary>
    Resume,

    /// <summary>It is ended, as by cancelInstance.</summary>
    Cancel,

    /// <summary>Its open incidents are tried again, each as by retryIncident.</summary>
    RetryIncidents,

    /// <summary>It is moved from one step to another, as by modifyInstance.</summary>
    Modify,
}

/// <summary>What a batch does, as it is kept in the journal.</summary>
internal sealed record BatchWork(
    BatchOperation Operation, int? Version, IReadOnlyList<ElementMapping>? Elements, string? FromElementId, string? ToElementId);
