using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>
/// Fires a timer that is due. A timer that has been fired, cancelled, moved or suspended meanwhile changes nothing, so that several pumps may try.
/// In an exercise the case's clock is first put to the moment at which the timer was due.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="TimerId">The timer.</param>
/// <param name="DueAt">When the sender believes that it is due, in case time.</param>
[AllowedRoles]
public sealed record FireTimer(Guid CaseId, Guid TimerId, DateTimeOffset DueAt) : ICommand<Outcome<Done>>
{
    public sealed class Validator : AbstractValidator<FireTimer>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.TimerId).NotEmpty();
        }
    }

    internal sealed class Handler(Rows rows, IEnumerable<ITimerTarget> targets, ExerciseClock exercise) : ICommandHandler<FireTimer, Outcome<Done>>
    {
        public async ValueTask<Outcome<Done>> Handle(FireTimer command, CancellationToken cancellation)
        {
            var timer = await rows.Of<TimerRow>().SingleOrDefaultAsync(row => row.CaseId == command.CaseId && row.TimerId == command.TimerId, cancellation);
            if (timer is null || timer.DueAt != command.DueAt || timer.IsSuspended)
            {
                return default(Done);
            }

            if (timer.TimeBase is TimeBase.Exercise && await exercise.MoveToAsync(command.CaseId, timer.DueAt, cancellation) is { } stuck)
            {
                return stuck;
            }

            var target = targets.Single(target => target.Serves(timer.Kind));
            var rejection = await target.FireAsync(timer, cancellation);
            return rejection is null ? default(Done) : rejection;
        }
    }
}

/// <summary>What happens when a timer of one kind is due.</summary>
internal interface ITimerTarget
{
    /// <summary>Whether timers of this kind are its own.</summary>
    bool Serves(string kind);

    /// <summary>Lets the timer's stream go on.</summary>
    ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation);
}
