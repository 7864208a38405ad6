using System.Collections.Immutable;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Serving;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Silences;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Silences;

/// <summary>Looks up what a silence goes by: who can be reached, on which days people work, when no server was there.</summary>
internal sealed class FactsOfSilence(
    Rows rows, OrganisationDirectory directory, ReferenceSource reference, ServingTimes serving, CaseClock clock, Session session)
{
    private static readonly string[] FocalPoints = ["FP", "DEPUTY"];

    /// <summary>The facts at this moment.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="voters">Who is asked.</param>
    /// <param name="since">From when on downtime counts.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async ValueTask<SilenceFacts> FindAsync(
        Guid caseId, ImmutableSortedSet<string> voters, DateTimeOffset since, CancellationToken cancellation)
    {
        var calendars = (await reference.CurrentAsync(cancellation)).Calendars;
        return new SilenceFacts(
            await UnreachableAsync(caseId, voters, cancellation),
            [.. voters.SelectMany(voter => calendars.Find(voter) is { } calendar
                ? [new OrganisationCalendar(voter, [.. calendar.WorkingDays], [.. calendar.Holidays])]
                : Array.Empty<OrganisationCalendar>())],
            await OutagesAsync(caseId, since, cancellation));
    }

    // an exercise goes by a clock that stands while no server runs
    private async ValueTask<ImmutableArray<Outage>> OutagesAsync(Guid caseId, DateTimeOffset since, CancellationToken cancellation)
    {
        if ((await clock.ReadAsync(caseId, cancellation)).Base is TimeBase.Exercise)
        {
            return [];
        }

        var downtimes = await serving.DowntimesAsync(since, session.ReceivedAt, cancellation);
        return [.. downtimes.Select(one => new Outage(one.From, one.Until))];
    }

    private async ValueTask<ImmutableSortedSet<string>> UnreachableAsync(
        Guid caseId, ImmutableSortedSet<string> voters, CancellationToken cancellation)
    {
        var known = await directory.CurrentAsync(cancellation);
        var granted = await rows.Of<ReaderRow>().Where(ReaderRow.IsAbout(caseId, caseId)).ToListAsync(cancellation);
        var grants = granted.Select(row => row.ToGrant()).ToList();
        var readers = known.ReadersWithin(Classification.Confidential).Where(reader => reader.CanRead(grants)).Select(reader => reader.PostId).ToHashSet();
        var reached = from each in known.Posts
                      where readers.Contains(each.Post.Id) && IsActedFrom(each.Post, each.Organisation.Id)
                      select each.Organisation.Id;
        return voters.Except(reached);
    }

    /// <summary>Whether somebody acts now as, or for, a focal point; a substitute for other work does not.</summary>
    private bool IsActedFrom(Post post, string organisation)
    {
        var groups = FocalPoints.Select(role => $"{role}@{organisation}").Where(post.Terms.Groups.Contains).ToList();
        return groups.Count > 0
            && (!post.IsLeftToDeputies(session.StartedAt)
                || post.InForce(session.StartedAt).Any(one => post.ActedForBy(one.PersonId, session.StartedAt).Overlaps(groups)));
    }
}
