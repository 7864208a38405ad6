using System.Collections.Immutable;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Mediator;

namespace CaseFlow.App.Accounts;

/// <summary>From which posts a person may act now: their own, and those that they deputise or substitute. Only CaseFlow itself asks, at sign-in.</summary>
/// <param name="PersonId">Who.</param>
[AllowedRoles]
public sealed record GetWaysToAct(string PersonId) : IQuery<Outcome<ImmutableArray<WayToAct>>>
{
    internal sealed class Handler(OrganisationDirectory directory, Session session) : IQueryHandler<GetWaysToAct, Outcome<ImmutableArray<WayToAct>>>
    {
        public async ValueTask<Outcome<ImmutableArray<WayToAct>>> Handle(GetWaysToAct query, CancellationToken cancellation)
        {
            var known = await directory.CurrentAsync(cancellation);
            var now = session.StartedAt;
            var own = known.Posts.Where(one => one.Post.HolderAt(now) == query.PersonId).ToList();
            var represented = known.Posts.Where(one => !one.Post.ActedForBy(query.PersonId, now).IsEmpty);
            return (ImmutableArray<WayToAct>)
            [
                .. own.Select(one => new WayToAct(one.Post.Id, OnBehalfOf: null, PostView.Of(one.Organisation, one.Post, now))),
                .. represented.Select(one => new WayToAct(
                    own.Select(mine => mine.Post.Id).FirstOrDefault(), one.Post.Id, PostView.Of(one.Organisation, one.Post, now))),
            ];
        }
    }
}

/// <summary>One way in which a person may act.</summary>
/// <param name="PostId">The post that they hold; null for a deputy or substitute who holds none.</param>
/// <param name="OnBehalfOf">The post for which they act as deputy or substitute; null when they act from their own.</param>
/// <param name="Post">The post whose work it is.</param>
public sealed record WayToAct(string? PostId, string? OnBehalfOf, PostView Post);
