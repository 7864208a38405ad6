using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Signals;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Signals;

[FieldsOf<SignalView>]
internal sealed class SignalFields : INode<SignalView>
{
    [Description("All that it has said, the oldest first: a source that revises it adds a version.")]
    public static IDataLoaderResult<IEnumerable<SignalVersionView>> Versions(CallerContext caller, SignalView signal) =>
        caller.LoadMany(ids => new GetSignalVersions(ids), (SignalVersionView version) => version.SignalId, signal.SignalId);

    [Description("How it was graded, the oldest grade first.")]
    public static IDataLoaderResult<IEnumerable<SignalGradeView>> Grades(CallerContext caller, SignalView signal) =>
        caller.LoadMany(ids => new GetSignalGrades(ids), (SignalGradeView grade) => grade.SignalId, signal.SignalId);

    [Description("The cluster that it belongs to; null when it belongs to none.")]
    public static IDataLoaderResult<ClusterView?>? Cluster(CallerContext caller, SignalView signal) =>
        signal.ClusterId is { } id ? caller.LoadNode<ClusterView>(id) : null;

    [Description("The case to which it went; null when it went to none, or the case is not yet opened.")]
    public static IDataLoaderResult<CaseView?>? Case(CallerContext caller, SignalView signal) =>
        signal.CaseId is { } id ? caller.LoadNode<CaseView>(id) : null;

    static IDataLoaderResult<SignalView?> INode<SignalView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetSignals(ids), (SignalView signal) => signal.SignalId, id);
}
