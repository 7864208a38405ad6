using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Imports;
using CaseFlow.App.Storage;

namespace CaseFlow.App.Signals;

/// <summary>What a signal says now, and what people did about it.</summary>
internal sealed class CurrentSignal
{
    public required SignalVersionRow Version { get; init; }

    /// <summary>Null as long as nobody has worked on it.</summary>
    public required SignalRow? Work { get; init; }

    /// <summary>How it came in; null of an imported signal, and for all but the organisation from which it comes.</summary>
    public required SignalReportRow? Report { get; init; }

    /// <summary>The cluster that it belongs to; null also for those who may not read all of the cluster's signals, and so not the cluster.</summary>
    public required Guid? ClusterId { get; init; }

    /// <summary>Whether it went to a case that the reader may not read, and did not send it to.</summary>
    public required bool IsInHiddenCase { get; init; }
}

/// <summary>Signals as readers see them: only what reports and complete imports say.</summary>
/// <remarks>Whether an import is complete is asked of the import itself, so that completing one changes a single row, however large it is.</remarks>
internal static class CurrentSignals
{
    extension(Rows rows)
    {
        /// <summary>All that signals have said.</summary>
        public IQueryable<SignalVersionRow> SeenVersions
        {
            get
            {
                var complete = rows.CompleteImports;
                return rows.Of<SignalVersionRow>().Where(version =>
                    version.ImportId == null || complete.Any(import => import.CaseId == version.CaseId && import.Number == version.Number));
            }
        }

        /// <summary>What each signal says now: what no complete import has superseded.</summary>
        public IQueryable<SignalVersionRow> CurrentVersions
        {
            get
            {
                var complete = rows.CompleteImports;
                return rows.SeenVersions.Where(version =>
                    version.SupersededBy == null
                    || !complete.Any(import => import.CaseId == version.CaseId && import.Number == version.SupersededBy));
            }
        }

        /// <summary>What each signal says now, with what people did about it.</summary>
        public IQueryable<CurrentSignal> Signals =>
            from version in rows.CurrentVersions
            join work in rows.Of<SignalRow>() on version.SignalId equals work.CaseId into works
            from work in works.DefaultIfEmpty()
            join report in rows.Of<SignalReportRow>() on version.SignalId equals report.CaseId into reports
            from report in reports.DefaultIfEmpty()
            select new CurrentSignal
            {
                Version = version,
                Work = work,
                Report = report,
                ClusterId = rows.Of<ClusterRow>().Where(cluster => cluster.CaseId == work.ClusterId).Select(cluster => (Guid?)cluster.CaseId).FirstOrDefault(),
                IsInHiddenCase = work.LinkedCaseId != null && work.TriagedBy != rows.Caller.Actor.ActsFor()
                    && !rows.Of<CaseRow>().Any(file => file.CaseId == work.LinkedCaseId),
            };

        private IQueryable<ImportRow> CompleteImports => rows.Of<ImportRow>().Where(import => import.State == ImportState.Completed);
    }

    /// <summary>Those that await triage.</summary>
    public static IQueryable<CurrentSignal> AwaitingTriage(this IQueryable<CurrentSignal> signals) =>
        signals.Where(signal => signal.Work == null || signal.Work.State == SignalState.Untriaged);
}
