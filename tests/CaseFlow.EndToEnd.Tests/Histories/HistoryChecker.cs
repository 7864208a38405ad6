using System.Collections.Immutable;

namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>
/// Holds what clients were told against what was kept: each accepted command once, no refused one, no task completed twice, no lost
/// update, no gap in the audit, and every effect outside under one key. In the manner of Elle's check of lists that are appended to.
/// </summary>
public static class HistoryChecker
{
    /// <summary>All that is wrong; empty when every promise was kept.</summary>
    public static ImmutableArray<HistoryFault> Check(History history, KeptState kept) =>
    [
        .. CallRules.Check(history.Calls, kept.Audit),
        .. AuditRules.Check(kept.Audit),
        .. ReadRules.Check(history, kept.Audit),
        .. DraftRules.Check(history.Calls, kept),
        .. DeliveryRules.Check(kept),
    ];
}
