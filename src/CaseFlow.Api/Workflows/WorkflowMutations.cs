using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Roots;
using CaseFlow.App.Workflows;

namespace CaseFlow.Api.Workflows;

[MutationFields]
internal sealed class WorkflowMutations
{
    public static Task<DeployWorkflowPayload> DeployWorkflow(CallerContext caller, Input<DeployWorkflow> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (DeploymentReceipt receipt) => new DeployWorkflowPayload { Deployment = receipt }, cancellation);

    public static Task<MigrateInstancePayload> MigrateInstance(CallerContext caller, Input<MigrateInstance> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (MigrationReceipt receipt) => new MigrateInstancePayload { Migration = receipt }, cancellation);

    public static Task<ModifyInstancePayload> ModifyInstance(CallerContext caller, Input<ModifyInstance> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (ModificationReceipt receipt) => new ModifyInstancePayload { Modification = receipt }, cancellation);

    public static Task<AddMultiInstanceItemPayload> AddMultiInstanceItem(
        CallerContext caller, Input<AddMultiInstanceItem> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (ModificationReceipt receipt) => new AddMultiInstanceItemPayload { Modification = receipt }, cancellation);

    public static Task<SuspendInstancePayload> SuspendInstance(CallerContext caller, Input<SuspendInstance> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (SuspensionReceipt receipt) => new SuspendInstancePayload { Suspension = receipt }, cancellation);

    public static Task<ResumeInstancePayload> ResumeInstance(CallerContext caller, Input<ResumeInstance> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (SuspensionReceipt receipt) => new ResumeInstancePayload { Suspension = receipt }, cancellation);

    public static Task<CancelInstancePayload> CancelInstance(CallerContext caller, Input<CancelInstance> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (ModificationReceipt receipt) => new CancelInstancePayload { Cancellation = receipt }, cancellation);

    public static Task<ReopenProcessPayload> ReopenProcess(CallerContext caller, Input<ReopenProcess> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (ReopeningReceipt receipt) => new ReopenProcessPayload { Reopening = receipt }, cancellation);
}

[Description("What became of deployWorkflow. Files that cannot run are refused as a whole, with one error for each problem.")]
public sealed record DeployWorkflowPayload : MutationPayload
{
    [Description("What is deployed now; null when it was refused.")]
    public DeploymentReceipt? Deployment { get; init; }
}

[Description("What became of migrateInstance.")]
public sealed record MigrateInstancePayload : MutationPayload
{
    [Description("From where to where it went; null when it was refused.")]
    public MigrationReceipt? Migration { get; init; }
}

[Description("What became of modifyInstance.")]
public sealed record ModifyInstancePayload : MutationPayload
{
    [Description("Which run was moved; null when it was refused.")]
    public ModificationReceipt? Modification { get; init; }
}

[Description("What became of addMultiInstanceItem.")]
public sealed record AddMultiInstanceItemPayload : MutationPayload
{
    [Description("Which run got it; null when it was refused.")]
    public ModificationReceipt? Modification { get; init; }
}

[Description("What became of suspendInstance.")]
public sealed record SuspendInstancePayload : MutationPayload
{
    [Description("Which run stands still; null when it was refused.")]
    public SuspensionReceipt? Suspension { get; init; }
}

[Description("What became of resumeInstance.")]
public sealed record ResumeInstancePayload : MutationPayload
{
    [Description("Which run goes on; null when it was refused.")]
    public SuspensionReceipt? Suspension { get; init; }
}

[Description("What became of reopenProcess.")]
public sealed record ReopenProcessPayload : MutationPayload
{
    [Description("Which run goes on from which; null when it was refused.")]
    public ReopeningReceipt? Reopening { get; init; }
}

[Description("What became of cancelInstance.")]
public sealed record CancelInstancePayload : MutationPayload
{
    [Description("Which run was ended; null when it was refused.")]
    public ModificationReceipt? Cancellation { get; init; }
}
