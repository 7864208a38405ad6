using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Assessments;
using CaseFlow.App.Cases;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Assessments;

[FieldsOf<AssessmentView>]
internal sealed class AssessmentFields : INode<AssessmentView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, AssessmentView assessment) => caller.LoadNode<CaseView>(assessment.CaseId);

    [Description("What each organisation handed in, addenda included, oldest first.")]
    public static IDataLoaderResult<IEnumerable<ContributionView>> Contributions(CallerContext caller, AssessmentView assessment) =>
        caller.LoadMany(ids => new GetContributions(ids), (ContributionView item) => item.AssessmentId, assessment.AssessmentId);

    static IDataLoaderResult<AssessmentView?> INode<AssessmentView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetAssessmentsById(ids), (AssessmentView assessment) => assessment.AssessmentId, id);
}
