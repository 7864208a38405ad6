using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Evaluations;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Evaluations;

[FieldsOf<EvaluationView>]
internal sealed class EvaluationFields : INode<EvaluationView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, EvaluationView evaluation) => caller.LoadNode<CaseView>(evaluation.CaseId);

    [Description("Parties that it hears, by name.")]
    public static IDataLoaderResult<IEnumerable<ConsultationView>> Consultations(CallerContext caller, EvaluationView evaluation) =>
        caller.LoadMany(ids => new GetConsultations(ids), (ConsultationView item) => item.EvaluationId, evaluation.EvaluationId);

    [Description("Lessons, oldest first.")]
    public static IDataLoaderResult<IEnumerable<LessonView>> Lessons(CallerContext caller, EvaluationView evaluation) =>
        caller.LoadMany(ids => new GetLessons(ids), (LessonView item) => item.EvaluationId, evaluation.EvaluationId);

    static IDataLoaderResult<EvaluationView?> INode<EvaluationView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetEvaluationsById(ids), (EvaluationView evaluation) => evaluation.EvaluationId, id);
}
