using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Hands in a message; without a <c>key</c> it is for the case. It starts the process that begins with it.</summary>
internal sealed record PublishStep(string Message, FeelValue? Key, FeelContext Variables, FeelValue? TimeToLive) : ScenarioStep
{
    public static PublishStep Read(ScenarioFields fields) =>
        new(fields.Text("publish"), fields.Value("key"), fields.Values("variables"), fields.Value("timeToLive"));

    public override StepProblem? Play(Stage stage)
    {
        var seen = stage.Of(null)?.Variables ?? FeelContext.Empty;
        var until = stage.Now;
        FeelValue key = new FeelString(stage.CaseId);
        var problem = stage.Evaluate(Variables, seen, out FeelContext values)
            ?? (Key is null ? null : stage.Evaluate(Key, seen, out key))
            ?? (TimeToLive is null ? null : stage.Moment(TimeToLive, out until));
        return problem ?? stage.Perform(() => Publish(stage, key is FeelString text ? text.Value : key.ToString(), values, until - stage.Now));
    }

    private Rejection? Publish(Stage stage, string key, FeelContext values, TimeSpan timeToLive)
    {
        var starter = stage.Bundle.Processes.Values.FirstOrDefault(process => process.StartEvents.Any(start =>
            start.Definition is MessageEventDefinition { MessageName: ModelExpression.Literal literal } && literal.Text == Message));
        if (starter is not null && stage.Start(starter.Id, new InstanceStart(values, MessageName: Message)) is { } rejection)
        {
            return rejection;
        }

        var decision = stage.Tell(new MailboxCommand.Publish(new(stage.NewId(), Message, key, values), timeToLive));
        return decision.IsRejected && (starter is null || decision.Rejection != MailboxDecider.NobodyWaits) ? decision.Rejection : null;
    }
}

/// <summary>Gives a signal to all who wait for it, and starts the processes that begin with it.</summary>
internal sealed record BroadcastStep(string Signal, FeelContext Variables) : ScenarioStep
{
    public static BroadcastStep Read(ScenarioFields fields) => new(fields.Text("broadcast"), fields.Values("variables"));

    public override StepProblem? Play(Stage stage) =>
        stage.Evaluate(Variables, stage.Of(null)?.Variables ?? FeelContext.Empty, out FeelContext values)
            ?? stage.Perform(() => stage.Broadcast(Signal, values));
}
