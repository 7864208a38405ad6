using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Signals;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Access;

[FieldsOf<CaseView>]
internal sealed class CaseAccessFields
{
    [Description("Who may read it, and by which rule.")]
    public static IDataLoaderResult<IEnumerable<ReaderView>> Readers(CallerContext caller, CaseView file) => caller.LoadReaders(file.CaseId);

    [Description("From where it comes, and whether only that organisation adds readers.")]
    public static IDataLoaderResult<CaseOrigin?> Origin(CallerContext caller, CaseView file) =>
        caller.LoadOne(ids => new GetCaseOrigins(ids), (CaseOrigin origin) => origin.CaseId, file.CaseId);
}

[FieldsOf<SignalView>]
internal sealed class SignalAccessFields
{
    [Description("Who may read it, and by which rule.")]
    public static IDataLoaderResult<IEnumerable<ReaderView>> Readers(CallerContext caller, SignalView signal) => caller.LoadReaders(signal.SignalId);
}

[FieldsOf<ClusterView>]
internal sealed class ClusterAccessFields
{
    [Description("Who may read it, and by which rule: those who may read each of its signals.")]
    public static IDataLoaderResult<IEnumerable<ReaderView>> Readers(CallerContext caller, ClusterView cluster) => caller.LoadReaders(cluster.ClusterId);
}

internal static class ReaderLoading
{
    public static IDataLoaderResult<IEnumerable<ReaderView>> LoadReaders(this CallerContext caller, Guid id) =>
        caller.LoadMany(ids => new GetReaders(ids), (ReaderView reader) => reader.SubjectId, id);
}
