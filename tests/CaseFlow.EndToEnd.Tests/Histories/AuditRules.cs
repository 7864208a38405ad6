using System.Text.Json;

namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>Each stream is numbered without a gap, and no task is completed twice.</summary>
internal static class AuditRules
{
    public const string TaskCompleted = "instance.task_completed";

    public static IEnumerable<HistoryFault> Check(IReadOnlyCollection<AuditLine> audit) =>
    [
        .. audit.GroupBy(line => line.StreamId).Where(stream => !IsWhole(stream.Select(line => line.Version)))
            .Select(stream => new HistoryFault(FaultKind.GapInAudit, $"stream {stream.Key}: {string.Join(' ', stream.Select(line => line.Version).Order())}")),
        .. Completed(audit).GroupBy(task => task).Where(task => task.Count() > 1)
            .Select(task => new HistoryFault(FaultKind.CompletedTwice, $"task {task.Key}: {task.Count()} times")),
    ];

    /// <summary>The tasks of all completions.</summary>
    public static IEnumerable<Guid> Completed(IEnumerable<AuditLine> audit) =>
        audit.Where(line => line.Type == TaskCompleted).Select(line => IdIn(line.Body, "taskId"));

    /// <summary>An id that a body names.</summary>
    public static Guid IdIn(string body, string member)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty(member).GetGuid();
    }

    private static bool IsWhole(IEnumerable<long> versions)
    {
        var next = 1;
        return versions.Order().All(version => version == next++);
    }
}
