using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accesses;

/// <summary>Who has read a restricted case or what is restricted in it, the last reading first: for the security officers of its owners alone.</summary>
[AllowedRoles("SEC")]
public sealed record ListAccesses(Guid CaseId, PageRequest Page) : IQuery<Outcome<Page<AccessView>>>
{
    public sealed class Validator : AbstractValidator<ListAccesses>
    {
        public Validator()
        {
            RuleFor(query => query.CaseId).NotEmpty();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<ListAccesses, Outcome<Page<AccessView>>>
    {
        private static readonly Rejection OfOthers = new(
            RejectionKind.Forbidden, "access.not_an_owner", "Expected a post of an organisation that owns the case, but yours does not.");

        public async ValueTask<Outcome<Page<AccessView>>> Handle(ListAccesses query, CancellationToken cancellation)
        {
            var owners = await rows.Of<CaseOwnerRow>().Where(row => row.CaseId == query.CaseId).Select(row => row.Organisation).ToListAsync(cancellation);
            return owners.Count == 0 ? CaseRejections.NotFound
                : !owners.Contains(session.Caller.Actor.OrganisationId ?? string.Empty) ? OfOthers
                : await PageAsync(query, cancellation);
        }

        private async Task<Page<AccessView>> PageAsync(ListAccesses query, CancellationToken cancellation)
        {
            var (size, backward, key) = query.Page;
            var entries = rows.Accesses.Where(read => read.Item.CaseId == query.CaseId)
                .Select(read => new { read.Entry.At, read.Entry.Node, read.Entry.Number }).Distinct();
            if (key is not null)
            {
                var place = AccessPlace.Read(key);
                entries = backward
                    ? entries.Where(entry => entry.At > place.At || (entry.At == place.At
                        && (entry.Node > place.Node || (entry.Node == place.Node && entry.Number > place.Number))))
                    : entries.Where(entry => entry.At < place.At || (entry.At == place.At
                        && (entry.Node < place.Node || (entry.Node == place.Node && entry.Number < place.Number))));
            }

            var ordered = backward
                ? entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Node).ThenBy(entry => entry.Number)
                : entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Node).ThenByDescending(entry => entry.Number);
            var found = await ordered.Take(size + 1).ToListAsync(cancellation);
            var chosen = found.Take(size).Select(entry => new AccessPlace(entry.At, entry.Node, entry.Number)).ToList();
            var shown = await ShowAsync(query.CaseId, backward ? [.. chosen.AsEnumerable().Reverse()] : chosen, cancellation);
            var (hasMore, hasOther) = (found.Count > size, key is not null);
            return backward ? new(shown, HasNext: hasOther, HasPrevious: hasMore) : new(shown, HasNext: hasMore, HasPrevious: hasOther);
        }

        private async Task<ImmutableArray<PageItem<AccessView>>> ShowAsync(Guid caseId, List<AccessPlace> places, CancellationToken cancellation)
        {
            var (nodes, numbers) = (places.Select(place => place.Node).Distinct().ToArray(), places.Select(place => place.Number).Distinct().ToArray());
            var reads = (await rows.Accesses
                .Where(read => read.Item.CaseId == caseId && nodes.Contains(read.Entry.Node) && numbers.Contains(read.Entry.Number))
                .ToListAsync(cancellation)).ToLookup(read => (read.Entry.Node, read.Entry.Number));
            return [.. places.Select(place => new PageItem<AccessView>(AccessView.Of(caseId, [.. reads[(place.Node, place.Number)]]), place.Write()))];
        }
    }
}

/// <summary>Where an entry stands in the order of all nodes' entries.</summary>
internal sealed record AccessPlace(DateTimeOffset At, long Node, long Number)
{
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{Node}.{Number}");

    public static AccessPlace Read(string key)
    {
        var parts = key.Split('.').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new(DateTimeOffset.FromUnixTimeMilliseconds(parts[0]), parts[1], parts[2]);
    }
}

/// <summary>That somebody has read something restricted. What they saw or looked for is not kept.</summary>
/// <param name="At">When; system time, UTC.</param>
/// <param name="PersonId">Who.</param>
/// <param name="PostId">From which post.</param>
/// <param name="OrganisationId">The post's organisation.</param>
/// <param name="OnBehalfOf">For whom; null when for oneself.</param>
/// <param name="Door">By which door they came: an API request, a page, a subscription.</param>
/// <param name="Query">By which query, e.g. GetCases.</param>
/// <param name="IsOfCase">Whether they read the case itself.</param>
/// <param name="ItemIds">What else in the case that is restricted by itself, e.g. documents.</param>
public sealed record AccessView(
    DateTimeOffset At,
    string PersonId,
    string? PostId,
    string? OrganisationId,
    string? OnBehalfOf,
    string Door,
    string Query,
    bool IsOfCase,
    ImmutableArray<string> ItemIds)
{
    internal static AccessView Of(Guid caseId, IReadOnlyList<AccessRead> reads)
    {
        var entry = reads[0].Entry;
        return new(
            entry.At,
            entry.PersonId,
            entry.PostId,
            entry.OrganisationId,
            entry.OnBehalfOf,
            entry.Door,
            entry.Query,
            reads.Any(read => read.Item.ScopeId == caseId),
            [.. reads.Where(read => read.Item.ScopeId != caseId).Select(read => read.Item.ScopeId.ToString()).Order(StringComparer.Ordinal)]);
    }
}
