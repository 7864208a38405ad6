using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Incidents;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.Api.Tasks;
using CaseFlow.App.Assessments;
using CaseFlow.App.Cases;
using CaseFlow.App.Documents;
using CaseFlow.App.Evaluations;
using CaseFlow.App.Incidents;
using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Paging;
using CaseFlow.App.Plans;
using CaseFlow.App.Silences;
using CaseFlow.App.Tasks;
using CaseFlow.App.Timelines;
using CaseFlow.App.Timers;
using CaseFlow.App.Warnings;
using CaseFlow.App.Workflows;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Cases;

[FieldsOf<CaseView>]
internal sealed class CaseFields : INode<CaseView>
{
    [Description("Its stays in stages, in order; the time in a stage is the sum of its stays.")]
    public static IDataLoaderResult<IEnumerable<StageVisitView>> Stages(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetStageVisits(ids), (StageVisitView visit) => visit.CaseId, file.CaseId);

    [Description("To which phase its facts point at present, by rule and with all that the rule looked at. Only a person decides the phase.")]
    public static IDataLoaderResult<PhaseProposal?> PhaseProposal(CallerContext caller, CaseView file) =>
        caller.LoadOne(ids => new GetPhaseProposals(ids), (PhaseProposal proposal) => proposal.CaseId, file.CaseId);

    [Description("The decision log, in order.")]
    public static IDataLoaderResult<IEnumerable<GateDecisionView>> Decisions(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetGateDecisions(ids), (GateDecisionView decision) => decision.CaseId, file.CaseId);

    [Description("Dated facts of the public record, by date.")]
    public static IDataLoaderResult<IEnumerable<RecordEntryView>> Record(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetRecordEntries(ids), (RecordEntryView entry) => entry.CaseId, file.CaseId);

    [Description("Who is said to hold which office, by date; rival claims stand side by side.")]
    public static IDataLoaderResult<IEnumerable<AuthorityClaimView>> Authorities(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetAuthorityClaims(ids), (AuthorityClaimView claim) => claim.CaseId, file.CaseId);

    [Description("Warnings, oldest first.")]
    public static IDataLoaderResult<IEnumerable<WarningView>> Warnings(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetWarnings(ids), (WarningView warning) => warning.CaseId, file.CaseId);

    [Description("Assessments, oldest first.")]
    public static IDataLoaderResult<IEnumerable<AssessmentView>> Assessments(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetAssessments(ids), (AssessmentView assessment) => assessment.CaseId, file.CaseId);

    [Description("Plans, oldest first.")]
    public static IDataLoaderResult<IEnumerable<PlanView>> Plans(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetPlans(ids), (PlanView plan) => plan.CaseId, file.CaseId);

    [Description("Mandates, oldest first.")]
    public static IDataLoaderResult<IEnumerable<MandateView>> Mandates(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetMandates(ids), (MandateView mandate) => mandate.CaseId, file.CaseId);

    [Description("Texts put under silence, oldest first.")]
    public static IDataLoaderResult<IEnumerable<SilenceView>> Silences(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetSilences(ids), (SilenceView silence) => silence.CaseId, file.CaseId);

    [Description("Measures, oldest first.")]
    public static IDataLoaderResult<IEnumerable<MeasureView>> Measures(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetMeasures(ids), (MeasureView measure) => measure.CaseId, file.CaseId);

    [Description("Measures that passed from one body to another, oldest first, and how many days lay between.")]
    public static IDataLoaderResult<IEnumerable<HandoverView>> Handovers(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetHandovers(ids), (HandoverView handover) => handover.CaseId, file.CaseId);

    [Description("Evaluations, oldest first.")]
    public static IDataLoaderResult<IEnumerable<EvaluationView>> Evaluations(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetEvaluations(ids), (EvaluationView evaluation) => evaluation.CaseId, file.CaseId);

    [Description("Documents that it refers to, oldest first; those that were taken back say why.")]
    public static IDataLoaderResult<IEnumerable<DocumentView>> Documents(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetDocuments(ids), (DocumentView document) => document.CaseId, file.CaseId);

    [Description("Its open tasks, whoever they are for, in due order; myTasks lists ended ones, too.")]
    public static IDataLoaderResult<IEnumerable<TaskNode>> OpenTasks(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetOpenTasks(ids), (TaskView task) => task.CaseId, file.CaseId).ThenEach(TaskNode.Of);

    [Description("What time it is in it: an exercise stands where its clock was last put.")]
    public static IDataLoaderResult<CaseClockView?> Clock(CallerContext caller, CaseView file) =>
        caller.LoadOne(ids => new GetCaseClocks(ids), (CaseClockView clock) => clock.CaseId, file.CaseId);

    [Description("Its timers that wait, the one that is due first first.")]
    public static Task<Connection<TimerView>> Timers(CallerContext caller, CaseView file, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListTimers(file.CaseId, TimeBase: null, page), timer => timer, cancellation);

    [Description("Its incidents, oldest first.")]
    public static Task<Connection<IncidentNode>> Incidents(
        CallerContext caller,
        CaseView file,
        PageRequest page,
        [Description("Whether resolved ones are left out.")] bool openOnly = true,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListIncidents(file.CaseId, openOnly, page), IncidentNode.Of, cancellation);

    [Description("The processes that run or ran in it, in the order in which they were started.")]
    public static IDataLoaderResult<IEnumerable<CaseProcessView>> Processes(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetCaseProcesses(ids), (CaseProcessView process) => process.CaseId, file.CaseId);

    [Description("What decision tables came to in it, oldest first, each with the rules that it went by. Decisions of people are in decisions.")]
    public static Task<Connection<DecisionEvaluationView>> DecisionEvaluations(
        CallerContext caller, CaseView file, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListDecisionEvaluations(file.CaseId, page), evaluation => evaluation, cancellation);

    [Description("Its story in words, in the order in which it was written down.")]
    public static Task<Connection<CaseTimelineLine>> Timeline(
        CallerContext caller,
        CaseView file,
        PageRequest page,
        [Description("Only lines of these kinds.")] IEnumerable<TimelineKind>? kinds = null,
        [Description("Only what happened then or later; case time.")] DateTimeOffset? from = null,
        [Description("Only what happened before; case time.")] DateTimeOffset? until = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new GetCaseTimeline(file.CaseId, [.. kinds ?? []], from, until, page), line => line, cancellation);

    [Description("Everything that happened in it, in order.")]
    public static Task<Connection<HistoryEntry>> History(
        CallerContext caller, CaseView file, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListCaseHistory(file.CaseId, page), entry => entry, cancellation);

    static IDataLoaderResult<CaseView?> INode<CaseView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetCases(ids), (CaseView file) => file.CaseId, id);
}
