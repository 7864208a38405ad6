using System.Linq.Expressions;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Batches;

/// <summary>One thing that is done with many processes, and how far it is.</summary>
/// <param name="BatchId">The batch.</param>
/// <param name="Operation">What is done with each.</param>
/// <param name="IsTrial">Whether it is only found out what would become of each.</param>
/// <param name="ToVersion">For MIGRATE: the version that each goes to; null for all else.</param>
/// <param name="FromElementId">For MODIFY: the step that ends; null for none.</param>
/// <param name="ToElementId">For MODIFY: the step that begins; null for none.</param>
/// <param name="Grounds">Why.</param>
/// <param name="StartedBy">The post that began it, and that alone reads it.</param>
/// <param name="StartedAt">When; UTC.</param>
/// <param name="State">Where it stands.</param>
/// <param name="EndedAt">When all were tried, or it was stopped; null while it runs.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Done">How many were done.</param>
/// <param name="Refused">How many were refused.</param>
/// <param name="RealId">Of a trial: the batch that does it for real, which is there once startTriedBatch has begun it; null for one that is no trial.</param>
public sealed record BatchView(
    Guid BatchId,
    BatchOperation Operation,
    bool IsTrial,
    int? ToVersion,
    string? FromElementId,
    string? ToElementId,
    string Grounds,
    string StartedBy,
    DateTimeOffset StartedAt,
    BatchState State,
    DateTimeOffset? EndedAt,
    int Total,
    int Done,
    int Refused,
    Guid? RealId)
{
    internal static readonly Expression<Func<BatchRow, BatchView>> FromRow = row => new BatchView(
        row.CaseId,
        row.Operation,
        row.IsTrial,
        row.ToVersion,
        row.FromElementId,
        row.ToElementId,
        row.Grounds,
        row.StartedBy,
        row.StartedAt,
        row.State,
        row.EndedAt,
        row.Total,
        row.Done,
        row.Refused,
        row.RealId);
}

/// <summary>What became of one process in a batch.</summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="IncidentId">For RETRY_INCIDENTS: the incident that is tried again; null for all else.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="ProcessId">The process that it runs.</param>
/// <param name="State">Whether its turn has come, and what became of it.</param>
/// <param name="Code">The code of the refusal; null when there is none.</param>
/// <param name="Message">What was expected and found; null when there is no refusal.</param>
/// <param name="TriedAt">When its turn came; null while it waits.</param>
public sealed record BatchItemView(
    Guid InstanceId,
    Guid? IncidentId,
    Guid CaseId,
    string ProcessId,
    BatchItemState State,
    string? Code,
    string? Message,
    DateTimeOffset? TriedAt)
{
    internal static Expression<Func<BatchItemRow, BatchItemView>> FromRow(IQueryable<InstanceRow> instances) => row => new BatchItemView(
        row.InstanceId,
        row.SubjectId == row.InstanceId ? null : row.SubjectId,
        row.OfCaseId,
        instances.Where(instance => instance.CaseId == row.OfCaseId && instance.InstanceId == row.InstanceId).Select(instance => instance.ProcessId).First(),
        row.State,
        row.Code,
        row.Message,
        row.TriedAt);
}
