using CaseFlow.App.Forms;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Clusters;

/// <summary>A cluster that goes to a case is carried there by the outbox as one warning, in the same transaction as the decision.</summary>
internal sealed class OrderCaseWhenClusterTriaged(TriageCases cases, Rows rows) : IReaction<ClusterEvent.Triaged>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<ClusterEvent.Triaged> recorded, CancellationToken cancellation)
    {
        var members = await rows.Of<ClusterRow>().Where(row => row.CaseId == recorded.CaseId).Select(row => row.Members).SingleAsync(cancellation);
        var ids = members.Select(member => member.Value).ToArray();
        var signals = await rows.Signals
            .Where(signal => ids.Contains(signal.Version.SignalId))
            .OrderBy(signal => signal.Version.SortKey)
            .Select(signal => new { signal.Version.Origin, signal.Version.Content })
            .ToListAsync(cancellation);
        var origins = signals.Select(signal => signal.Origin).Distinct().Order(StringComparer.Ordinal);
        var warning = new TriageWarningText(
            Cut(string.Join(", ", origins), TextLimits.Line),
            Cut(string.Join('\n', signals.Select(signal => $"{signal.Content.Time.From:yyyy-MM-dd} {signal.Content.Summary}")), TextLimits.Text),
            $"Cluster {recorded.CaseId} of {signals.Count} signals");
        await cases.OrderAsync(recorded.CaseId, isCluster: true, recorded.Event.Triage, warning, cancellation);
        return null;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + '…';
}
