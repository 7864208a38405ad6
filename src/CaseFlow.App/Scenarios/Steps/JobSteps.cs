using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Answers a job, named by its element or type, that the scenario lets wait.</summary>
internal sealed record AnswerStep(string Job, FeelContext Variables) : ScenarioStep
{
    public static AnswerStep Read(ScenarioFields fields) => new(fields.Text("answer"), fields.Values("variables"));

    public override StepProblem? Play(Stage stage) => WaitingJob.Command(stage, Job, Variables, (id, values) => new InstanceCommand.CompleteJob(id, values));
}

/// <summary>Lets a job fail; without retries an incident waits.</summary>
internal sealed record FailStep(string Job, string Message, int Retries) : ScenarioStep
{
    public static FailStep Read(ScenarioFields fields) =>
        new(fields.Text("fail"), fields.TextOrNull("message") ?? "The scenario says so.", fields.Number("retries") ?? 0);

    public override StepProblem? Play(Stage stage) =>
        WaitingJob.Command(stage, Job, FeelContext.Empty, (id, _) => new InstanceCommand.FailJob(id, Retries, Message));
}

/// <summary>Lets a job throw a BPMN <c>error</c>, or an <c>escalation</c> that leaves it open.</summary>
internal sealed record ThrowStep(string Job, string? Error, string Escalation, string Message, FeelContext Variables) : ScenarioStep
{
    public static ThrowStep Read(ScenarioFields fields)
    {
        var error = fields.TextOrNull("error");
        return new(
            fields.Text("throw"),
            error,
            error is null ? fields.Text("escalation") : string.Empty,
            fields.TextOrNull("message") ?? "The scenario says so.",
            fields.Values("variables"));
    }

    public override StepProblem? Play(Stage stage) => WaitingJob.Command(stage, Job, Variables, (id, values) => Error is { } code
        ? new InstanceCommand.ThrowJobError(id, code, Message, values)
        : new InstanceCommand.ThrowJobEscalation(id, Escalation, values));
}

/// <summary>Gives a command for a job that waits.</summary>
internal static class WaitingJob
{
    public static StepProblem? Command(Stage stage, string name, FeelContext written, Func<JobId, FeelContext, InstanceCommand> command)
    {
        foreach (var (running, job) in stage.Jobs(name))
        {
            return stage.Evaluate(written, running.Seen(job.ElementInstanceId), out FeelContext values)
                ?? stage.Command(running.Id, command(job.Id, values));
        }

        return stage.NotFound($"an open job {name} (one that waits by \"jobs\": {{\"{name}\": {{\"wait\": true}}}})");
    }
}
