using System.Collections.Immutable;
using Mediator;

namespace CaseFlow.App.Reference;

/// <summary>All posts, by id.</summary>
public sealed record GetPosts : IQuery<Outcome<ImmutableArray<Post>>>
{
    internal sealed class Handler(ReferenceSource reference) : IQueryHandler<GetPosts, Outcome<ImmutableArray<Post>>>
    {
        public async ValueTask<Outcome<ImmutableArray<Post>>> Handle(GetPosts query, CancellationToken cancellation) =>
            (await reference.CurrentAsync(cancellation)).Posts.Values.ToImmutableArray();
    }
}
