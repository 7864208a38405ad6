using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>
/// Job <c>convert-variant</c>: the case goes on in the process of another variant. This instance ends as converted and the other
/// starts with the same variables, in one transaction. The standard variant begins again with the triage of what has come.
/// </summary>
internal sealed class ConvertVariant(EventStore store, Definitions definitions, Instances instances) : IJobHandler
{
    public const string Type = "convert-variant";

    public string JobType => Type;

    public async ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation)
    {
        var variant = job.Text("variant") ?? string.Empty;
        if (await TargetAsync(job, variant, cancellation) is not { } target)
        {
            return new JobResult.Failed($"Expected the variable variant to name a deployed process, but there is no process \"{variant}\".");
        }

        var chosen = await store.DecideAsync(
            Streams.Case, job.CaseId, job.CaseId, (state, context) => CaseDecider.Decide(new CaseCommand.ChooseVariant(variant), state, context), cancellation);
        if (chosen.IsRejected)
        {
            return new JobResult.Refused("VariantRefused", chosen.Rejection);
        }

        var ended = await instances.SendAsync(job.CaseId, job.InstanceId, new InstanceCommand.Convert($"The case goes on as {variant}."), cancellation);
        var started = ended is null ? await instances.StartAsync(job.CaseId, target, new InstanceStart(job.Created.Variables), cancellation) : ended;
        return started.IsRejected ? new JobResult.Failed(started.Rejection.Message) : new JobResult.InstanceEnded();
    }

    /// <summary>The variant's process from the same deployment, so that what was drawn together runs together.</summary>
    private async ValueTask<PinnedProcess?> TargetAsync(Job job, string variant, CancellationToken cancellation)
    {
        var (instance, _) = await store.LoadAsync(Streams.Instance, job.CaseId, job.InstanceId.Value, cancellation);
        var processId = variant == Variant.Standard ? StartWorkflowWhenCaseOpened.ProcessId : variant;
        return instance.Key() is { } key
            ? await definitions.DeployedWithAsync(key, processId, cancellation) ?? await definitions.LatestAsync(processId, cancellation)
            : null;
    }
}
