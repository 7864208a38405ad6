using System.Collections.Immutable;
using Mediator;

namespace CaseFlow.App.Replays;

/// <summary>How far this host is with loading historic cases as exercise data; empty when it loads none.</summary>
public sealed record GetExerciseLoading : IQuery<Outcome<ImmutableArray<ExerciseLoad>>>
{
    internal sealed class Handler(ExerciseBoard board) : IQueryHandler<GetExerciseLoading, Outcome<ImmutableArray<ExerciseLoad>>>
    {
        public ValueTask<Outcome<ImmutableArray<ExerciseLoad>>> Handle(GetExerciseLoading query, CancellationToken cancellation) =>
            ValueTask.FromResult<Outcome<ImmutableArray<ExerciseLoad>>>(board.Loads);
    }
}
