using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Access;

/// <summary>Whether the caller may read a case, signal or cluster, and an item within it; false also when there is none.</summary>
/// <param name="CaseId">The case, signal or cluster.</param>
/// <param name="ItemId">Under which id the item's readers stand; null for the whole.</param>
public sealed record MayRead(Guid CaseId, Guid? ItemId = null) : IQuery<Outcome<bool>>
{
    public sealed class Validator : AbstractValidator<MayRead>
    {
        public Validator() => RuleFor(query => query.CaseId).NotEmpty();
    }

    internal sealed class Handler(PartitionAccess access) : IQueryHandler<MayRead, Outcome<bool>>
    {
        public async ValueTask<Outcome<bool>> Handle(MayRead query, CancellationToken cancellation) =>
            await access.MayReadAsync(query.CaseId, query.CaseId, cancellation)
            && (query.ItemId is not { } item || await access.MayReadAsync(query.CaseId, item, cancellation));
    }
}
