using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>How some runs of processes went from version to version, in order.</summary>
public sealed record GetVersionMoves(ImmutableArray<Guid> InstanceIds) : IQuery<Outcome<ImmutableArray<VersionMoveView>>>
{
    public sealed class Validator : AbstractValidator<GetVersionMoves>
    {
        public Validator() => RuleFor(query => query.InstanceIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, ProcessVersions versions) : IQueryHandler<GetVersionMoves, Outcome<ImmutableArray<VersionMoveView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<VersionMoveView>>> Handle(GetVersionMoves query, CancellationToken cancellation)
        {
            var ids = query.InstanceIds.ToArray();
            var caseIds = await rows.Of<InstanceRow>().Where(row => ids.Contains(row.InstanceId)).Select(row => row.CaseId).Distinct()
                .ToArrayAsync(cancellation);
            var moves = await versions.MovesOfAsync(caseIds, ids, cancellation);
            return moves.SelectMany(each => each).Select(View).ToImmutableArray();
        }

        private static VersionMoveView View(VersionMove move) => new(
            move.Row.StreamId, move.From.Version, move.To.Version, move.Event.Grounds, move.Event.At, move.Row.PostId);
    }
}

/// <summary>That a run of a process went over to another version.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="FromVersion">The version that it ran until then.</param>
/// <param name="ToVersion">The version that it ran from then on.</param>
/// <param name="Grounds">Why.</param>
/// <param name="At">When; case time, UTC.</param>
/// <param name="PostId">Who decided it.</param>
public sealed record VersionMoveView(Guid InstanceId, int FromVersion, int ToVersion, string Grounds, DateTimeOffset At, string? PostId);
