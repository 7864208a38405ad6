using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Schedules;

/// <summary>Has the schedules of deployed processes armed: each lies in a partition of its own, so each goes through the outbox.</summary>
internal sealed class ScheduleArming(Outbox outbox)
{
    /// <summary>The outbox's name for it; the body is the command.</summary>
    public const string Kind = "arm-schedule";

    /// <summary>Orders it for each process that has timer start events, or had some in an earlier version.</summary>
    /// <param name="deploymentId">The deployment, which is a partition too.</param>
    /// <param name="deployed">Its processes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async ValueTask OrderAsync(Guid deploymentId, IEnumerable<ProcessModel> deployed, CancellationToken cancellation)
    {
        var armedBefore = await outbox.EverAddedAsync<ArmSchedule>(Kind, cancellation);
        foreach (var process in deployed)
        {
            var arm = new ArmSchedule(process.Id);
            if (IsStartedByTimer(process) || armedBefore.Contains(arm))
            {
                await outbox.AddAsync(deploymentId, Kind, arm, cancellation);
            }
        }
    }

    private static bool IsStartedByTimer(ProcessModel process) => process.StartEvents.Any(start => start.Definition is TimerEventDefinition);
}

/// <summary>Arms the schedule that a deployment ordered to be armed. The outbox id makes it safe to repeat.</summary>
internal sealed class ScheduleArmingSender(Dispatcher dispatcher) : IOutboxSender
{
    public string Kind => ScheduleArming.Kind;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var arm = EventJson.Read<ArmSchedule>(message.Body);
        var outcome = await dispatcher.SendAsync(Caller.System(Door.Pump), arm, message.Id.ToString(), cancellation);
        if (outcome.IsRejected)
        {
            throw new InvalidOperationException($"Expected the schedule of {arm.ProcessId} to be armed, but it was refused: {outcome.Rejection.Code}.");
        }
    }
}
