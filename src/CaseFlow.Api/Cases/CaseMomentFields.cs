using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Cases;

[FieldsOf<CaseMoment>]
internal sealed class CaseMomentFields
{
    [Description("The case as it was known, with all that was known below it; null before it was opened. Drafts are absent.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, CaseMoment moment) => caller.LoadNode<CaseView>(moment.CaseId);
}
