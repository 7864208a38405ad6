using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Clusters;

/// <summary>Reads signals that await triage and lets the domain propose clusters of them.</summary>
internal sealed class ClusterProposals(Rows rows)
{
    private static readonly Expression<Func<CurrentSignal, Sighting>> ToSighting = signal =>
        new Sighting(new SignalId(signal.Version.SignalId), signal.Version.Origin, signal.Version.Content);

    /// <summary>Signals that await triage and that no confirmed cluster has taken, also where they have not been told of it yet.</summary>
    private IQueryable<CurrentSignal> Free
    {
        get
        {
            var members = rows.Of<ClusterMemberRow>();
            return rows.Signals.AwaitingTriage().Where(signal => !members.Any(member => member.SignalId == signal.Version.SignalId));
        }
    }

    /// <summary>What is proposed in one country and week, without what was refused before.</summary>
    public async ValueTask<ImmutableArray<ClusterProposal>> OfWeekAsync(string country, int week, CancellationToken cancellation)
    {
        var proposed = Propose(await Free
            .Where(signal => signal.Version.Week == week && signal.Version.Country == country)
            .Select(ToSighting)
            .ToListAsync(cancellation));
        var ids = proposed.Select(proposal => proposal.Id.Value).ToArray();
        var decided = await rows.Of<ClusterRow>().Where(row => ids.Contains(row.CaseId)).Select(row => row.CaseId).ToListAsync(cancellation);
        return [.. proposed.Where(proposal => !decided.Contains(proposal.Id.Value))];
    }

    /// <summary>The one proposal that exactly these signals make now; null when they make none.</summary>
    public async ValueTask<ClusterProposal?> OfSignalsAsync(IEnumerable<SignalId> signalIds, CancellationToken cancellation)
    {
        var ids = signalIds.Select(id => id.Value).Distinct().ToArray();
        var proposed = Propose(await Free
            .Where(signal => ids.Contains(signal.Version.SignalId) && signal.Version.Week != null)
            .Select(ToSighting)
            .ToListAsync(cancellation));
        return proposed is [var one] && one.Members.Length == ids.Length ? one : null;
    }

    private static ImmutableArray<ClusterProposal> Propose(List<Sighting> sightings) =>
    [
        .. sightings.GroupBy(sighting => sighting.Content.Place.Country, StringComparer.Ordinal)
            .SelectMany(country => ClusterProposer.Propose(country, ids => new ClusterId(SignalAddress.ClusterOf(ids.Select(id => id.Value))))),
    ];
}
