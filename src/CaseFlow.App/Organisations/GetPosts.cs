using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>All posts that have not ended, by id.</summary>
public sealed record GetPosts : IQuery<Outcome<ImmutableArray<PostView>>>
{
    internal sealed class Handler(OrganisationDirectory directory, Session session) : IQueryHandler<GetPosts, Outcome<ImmutableArray<PostView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<PostView>>> Handle(GetPosts query, CancellationToken cancellation)
        {
            var known = await directory.CurrentAsync(cancellation);
            return known.Posts.Select(each => PostView.Of(each.Organisation, each.Post, session.StartedAt)).ToImmutableArray();
        }
    }
}
