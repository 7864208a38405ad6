using System.Diagnostics;
using CaseFlow.Engine.AdHoc;
using CaseFlow.Engine.Calls;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Incidents;
using CaseFlow.Engine.Jobs;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Modification;
using CaseFlow.Engine.Signals;
using CaseFlow.Engine.Suspending;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>Decides what a command does to an instance. Deterministic: the same arguments give the same events.</summary>
public static class InstanceDecider
{
    /// <summary>Carries the command out until all that is left waits for something.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="state">The fold of the instance's events.</param>
    /// <param name="environment">The definition that the instance runs, and what it looks up.</param>
    /// <param name="context">Who asks, and when.</param>
    /// <returns>The events, or why the command is refused. A fault of the model is an event, not a refusal.</returns>
    public static Decision<InstanceEvent> Decide(
        InstanceCommand command, Instance state, ProcessEnvironment environment, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(context);
        return (command, state) switch
        {
            (InstanceCommand.Start start, Instance.NotStarted) => Start(start, environment, context),
            (InstanceCommand.Start, _) => InstanceRejections.AlreadyStarted,
            (_, Instance.NotStarted) => InstanceRejections.NotFound,
            (InstanceCommand.Reopen, Instance.Running) => InstanceRejections.StillRunning,
            (InstanceCommand.Reopen, Instance.Ended { Kind: EndKind.Converted }) => InstanceRejections.GoesOnElsewhere,
            (InstanceCommand.Reopen c, Instance.Ended) => [new InstanceEvent.Reopened(c.As, c.At, c.Grounds)],
            (InstanceCommand.Terminate or InstanceCommand.Convert or InstanceCommand.FireTimer or InstanceCommand.CorrelateMessage
                or InstanceCommand.CatchSignal or InstanceCommand.WithdrawTask
                or InstanceCommand.Suspend { WithCaller: true } or InstanceCommand.Resume { WithCaller: true }, Instance.Ended) => [],
            (InstanceCommand.TaskCommand, Instance.Ended) => InstanceRejections.TaskNotOpen,
            (_, Instance.Ended) => InstanceRejections.Ended,
            (_, Instance.Running) => CarryOut(command, new Run(state, environment, context)),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };
    }

    private static Decision<InstanceEvent> Start(InstanceCommand.Start command, ProcessEnvironment environment, DecisionContext context)
    {
        var start = command.Reentry?.ElementId ?? FindStart(command, environment.Model)?.Id;
        if (start is null)
        {
            return InstanceRejections.NoSuchStart;
        }

        if (command.Reentry is { ElementId: not null } && ModificationDecider.WhyNotFirst(environment.Model, start) is { } rejection)
        {
            return rejection;
        }

        var run = new Run(Instance.None, environment, context);
        run.Begin(command, start);
        run.UntilAllWait();
        return Decision.Of(run.Events);
    }

    private static StartEvent? FindStart(InstanceCommand.Start command, ProcessModel model) =>
        command is { StartElementId: null, MessageName: { } name } ? model.StartOn(name) : model.StartEvents.FirstOrDefault(start => command switch
        {
            { StartElementId: { } id } => start.Id == id,
            _ => start.Definition is null,
        });

    private static Decision<InstanceEvent> CarryOut(InstanceCommand command, Run run)
    {
        if (DoOrHold(command, run) is { } rejection)
        {
            return rejection;
        }

        run.UntilAllWait();
        return Decision.Of(run.Events);
    }

    private static Rejection? DoOrHold(InstanceCommand command, Run run) =>
        !run.IsSuspended || Holding.Takes(command) ? Do(command, run)
        : command is InstanceCommand.Trigger trigger ? Holding.Hold(run, trigger)
        : InstanceRejections.Suspended;

    /// <summary>What something from without does to an instance that goes on.</summary>
    internal static Rejection? Receive(InstanceCommand.Trigger trigger, Run run) =>
        trigger switch
        {
            InstanceCommand.CompleteJob c => JobDecider.Complete(run, c),
            InstanceCommand.FailJob c => JobDecider.Fail(run, c),
            InstanceCommand.ThrowJobError c => JobDecider.ThrowError(run, c),
            InstanceCommand.ThrowJobEscalation c => JobDecider.ThrowEscalation(run, c),
            InstanceCommand.CorrelateMessage c => MessageDecider.Correlate(run, c),
            InstanceCommand.CatchSignal c => Catch(run, c),
            InstanceCommand.CompleteCall c => CallDecider.Complete(run, c),
            InstanceCommand.FailCall c => CallDecider.Fail(run, c),
            InstanceCommand.EscalateCall c => CallDecider.Escalate(run, c),
            _ => throw new UnreachableException(trigger.GetType().Name),
        };

    private static Rejection? Do(InstanceCommand command, Run run) =>
        command switch
        {
            InstanceCommand.Trigger c => Receive(c, run),
            InstanceCommand.TaskCommand c => TaskDecider.Decide(run, c),
            InstanceCommand.WithdrawTask c => TaskWithdrawal.Withdraw(run, c),
            InstanceCommand.FireTimer c => TimerDecider.Fire(run, c),
            InstanceCommand.Suspend c => SuspensionDecider.Suspend(run, c),
            InstanceCommand.Resume c => SuspensionDecider.Resume(run, c),
            InstanceCommand.Modify c => ModificationDecider.Modify(run, c),
            InstanceCommand.AddItem c => ModificationDecider.AddItem(run, c),
            InstanceCommand.ActivateAdHoc c => AdHocDecider.Activate(run, c),
            InstanceCommand.CompleteAdHoc c => AdHocDecider.Complete(run, c),
            InstanceCommand.RetryIncident c => IncidentDecider.Retry(run, c),
            InstanceCommand.SetVariables c => SetVariables(run, c),
            InstanceCommand.Retime c => TaskRetiming.Retime(run, c.Variables),
            InstanceCommand.Migrate c => MigrationDecider.Migrate(run, c),
            InstanceCommand.Terminate c => End(run, EndKind.Terminated, c.Reason),
            InstanceCommand.Convert c => End(run, EndKind.Converted, c.Reason),
            _ => throw new UnreachableException(command.GetType().Name),
        };

    private static Rejection? Catch(Run run, InstanceCommand.CatchSignal command)
    {
        SignalDecider.Catch(run, command.SignalName, command.Variables.JsonShape());
        return null;
    }

    private static Rejection? SetVariables(Run run, InstanceCommand.SetVariables command)
    {
        var scope = command.ScopeId ?? run.State.RootId;
        if (run.Find(scope) is null)
        {
            return InstanceRejections.NoSuchScope;
        }

        Scopes.SetOwn(run, scope, command.Variables.JsonShape());
        return null;
    }

    private static Rejection? End(Run run, EndKind kind, string reason)
    {
        if (run.State.End is null)
        {
            run.End(kind, reason: reason);
        }

        return null;
    }
}
