namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>Each job for the outside arrives there at least once, always under one key and in the same words, and its process is told once.</summary>
internal static class DeliveryRules
{
    private const string OutsideJob = "\"jobType\":\"notify\"";

    public static IEnumerable<HistoryFault> Check(KeptState kept)
    {
        var created = ByJob(kept.Audit.Where(line => line.Type == "instance.job_created" && line.Body.Contains(OutsideJob, StringComparison.Ordinal)));
        var completed = ByJob(kept.Audit.Where(line => line.Type == "instance.job_completed"));
        var sent = kept.Deliveries.ToLookup(delivery => AuditRules.IdIn(delivery.Body, "jobId"));
        return
        [
            .. created.Where(job => !sent.Contains(job.Key) || !completed.Contains(job.Key))
                .Select(job => new HistoryFault(FaultKind.NotYetDelivered, $"job {job.Key}")),
            .. completed.Where(job => job.Count() > 1)
                .Select(job => new HistoryFault(FaultKind.Doubled, $"job {job.Key} was completed more than once")),
            .. sent.Where(job => !created.Contains(job.Key))
                .Select(job => new HistoryFault(FaultKind.ToldOfNothing, $"job {job.Key}")),
            .. sent.Where(job => job.Distinct().Count() > 1)
                .Select(job => new HistoryFault(FaultKind.UnstableKey, $"job {job.Key} came as {string.Join(" and ", job.Select(one => one.Key).Distinct())}")),
            .. kept.Deliveries.GroupBy(delivery => delivery.Key).Where(same => same.Distinct().Count() > 1)
                .Select(same => new HistoryFault(FaultKind.UnstableKey, $"key {same.Key} came with {same.Distinct().Count()} bodies")),
        ];
    }

    private static ILookup<Guid, AuditLine> ByJob(IEnumerable<AuditLine> lines) => lines.ToLookup(line => AuditRules.IdIn(line.Body, "jobId"));
}
