using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>Who may read some cases, signals or clusters, and by which rule; of those that the caller may read.</summary>
public sealed record GetReaders(ImmutableArray<Guid> Ids) : IQuery<Outcome<ImmutableArray<ReaderView>>>
{
    public sealed class Validator : AbstractValidator<GetReaders>
    {
        public Validator() => RuleFor(query => query.Ids).IsBatch();
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<GetReaders, Outcome<ImmutableArray<ReaderView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ReaderView>>> Handle(GetReaders query, CancellationToken cancellation)
        {
            var ids = query.Ids.ToArray();
            var found = await rows.Of<ReaderRow>()
                .Where(row => ids.Contains(row.CaseId) && !row.IsItem)
                .OrderBy(row => row.Grantee).ThenBy(row => row.Wall)
                .ToListAsync(cancellation);
            return found.Select(row => ReaderView.Of(row, session.Caller.Reader)).ToImmutableArray();
        }
    }
}

/// <summary>That somebody may read something, and why.</summary>
/// <param name="SubjectId">What they may read.</param>
/// <param name="Reader">
/// A post such as legal-un, a group such as LEGAL@UN, an organisation such as @UN, * for everybody who reads content, *community for all
/// organisations that take part, *hub for posts that follow all progress.
/// </param>
/// <param name="Wall">On which side of the wall between prevention and counter-terrorism they must be.</param>
/// <param name="IsOutline">Whether they see states and deadlines only.</param>
/// <param name="Classification">The rank for which they must be cleared, 0 (public) to 3 (confidential).</param>
/// <param name="Rule">Why they may.</param>
/// <param name="IsCaller">Whether this is a rule by which the caller reads it.</param>
public sealed record ReaderView(Guid SubjectId, string Reader, Wall Wall, bool IsOutline, int Classification, AccessRule Rule, bool IsCaller)
{
    internal static ReaderView Of(ReaderRow row, Reader caller) =>
        new(row.CaseId, row.Grantee, row.Wall, row.IsOutline, row.Classification, row.Rule, caller.CanRead([row.ToGrant()]));
}
