using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>Moves the clock of an exercise forward. Timers that are due by then must have fired before: <see cref="ExerciseTime"/> sees to both.</summary>
/// <param name="CaseId">An exercise case; a live case follows the world's clock and is refused.</param>
/// <param name="To">The new time, UTC.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record AdvanceClock(Guid CaseId, DateTimeOffset To) : ICommand<Outcome<Done>>
{
    public sealed class Validator : AbstractValidator<AdvanceClock>
    {
        public Validator() => RuleFor(command => command.CaseId).NotEmpty();
    }

    internal sealed class Handler(Rows rows, ExerciseClock exercise) : ICommandHandler<AdvanceClock, Outcome<Done>>
    {
        private static readonly Rejection TimersAreDue = new(
            RejectionKind.Conflict, "clock.timers_due", "Expected all timers up to the new time to have fired, but some are still due.");

        public async ValueTask<Outcome<Done>> Handle(AdvanceClock command, CancellationToken cancellation)
        {
            var due = rows.Of<TimerRow>().Where(timer => timer.CaseId == command.CaseId && timer.DueAt <= command.To && !timer.IsSuspended);
            if (await due.AnyAsync(cancellation))
            {
                return TimersAreDue;
            }

            var rejection = await exercise.MoveToAsync(command.CaseId, command.To, cancellation);
            return rejection is null ? default(Done) : rejection;
        }
    }
}
