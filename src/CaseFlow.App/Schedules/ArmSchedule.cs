using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Schedules;
using CaseFlow.Engine.Timers;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Schedules;

/// <summary>
/// Puts the timer start events of a process's newest version in place of those of older ones. Repeating it changes nothing.
/// Only CaseFlow's own outbox sends it, after a deployment.
/// </summary>
/// <param name="ProcessId">The process, without version.</param>
[AllowedRoles]
public sealed record ArmSchedule(string ProcessId) : ICommand<Outcome<Done>>
{
    public sealed class Validator : AbstractValidator<ArmSchedule>
    {
        public Validator() => RuleFor(command => command.ProcessId).NotEmpty().MaximumLength(200);
    }

    internal sealed class Handler(EventStore store, Definitions definitions) : ICommandHandler<ArmSchedule, Outcome<Done>>
    {
        public async ValueTask<Outcome<Done>> Handle(ArmSchedule command, CancellationToken cancellation)
        {
            var (caseId, streamId) = ScheduleAddress.Of(command.ProcessId);

            // first the schedule, then the newest version: whoever arms a newer one meanwhile is met at the commit
            await store.LoadAsync(Streams.Schedule, caseId, streamId, cancellation);
            var process = await definitions.LatestAsync(command.ProcessId, cancellation)
                ?? throw new InvalidOperationException($"Expected the process {command.ProcessId} to be deployed, but it is not.");

            var decision = await store.DecideAsync(
                Streams.Schedule,
                caseId,
                streamId,
                (state, context) => ScheduleDecider.Decide(
                    new ScheduleCommand.Arm(process.Key.ToString(), StartTimer.Of(process.Environment.Model, context.Now)), state, context),
                cancellation);
            return decision.IsRejected ? decision.Rejection : default(Done);
        }
    }
}
