using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Workflows;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Workflows;

[FieldsOf<CaseProcessView>]
internal sealed class CaseProcessFields
{
    [Description("How far it has come, element by element; null when it cannot be seen any more, or never ran the version.")]
    public static Task<ProcessProgress?> Progress(
        CallerContext caller,
        CaseProcessView process,
        [Description("How far it had come in a version that it has left; left out, how far it is.")] int? version = null,
        CancellationToken cancellation = default) =>
        caller.FindAsync(new GetProcessProgress(process.InstanceId, version), progress => progress, cancellation);

    [Description("What would become of all that is open in it if it went over to another version; null when it is over, or runs the newest already.")]
    public static async Task<MigrationPlan?> MigrationPlan(
        CallerContext caller,
        CaseProcessView process,
        [Description("The version that it would go to; the newest when left out.")] int? version = null,
        [Description("What is called otherwise there; left out when all that is open keeps its id.")] IReadOnlyList<ElementMapping>? elements = null,
        CancellationToken cancellation = default) =>
        process.EndedAt is not null ? null : await caller.FindAsync(new GetMigrationPlan(process.InstanceId, version, elements), plan => plan, cancellation);

    [Description("How it went from version to version, in order.")]
    public static IDataLoaderResult<IEnumerable<VersionMoveView>> Moves(CallerContext caller, CaseProcessView process) =>
        caller.LoadMany(ids => new GetVersionMoves(ids), (VersionMoveView move) => move.InstanceId, process.InstanceId);
}
