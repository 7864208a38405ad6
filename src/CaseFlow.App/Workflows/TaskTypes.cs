using System.Collections.Frozen;
using CaseFlow.App.Assessments;
using CaseFlow.App.Cases;
using CaseFlow.App.Evaluations;
using CaseFlow.App.Forms;
using CaseFlow.App.Measures;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Plans;
using CaseFlow.App.Silences;
using CaseFlow.App.Tasks;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Warnings;
using CaseFlow.Decisions.Feel;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>A form that the domain knows: only its command completes a task with it.</summary>
/// <param name="FormId">The form that the BPMN user task names.</param>
/// <param name="Command">The typed command.</param>
/// <param name="Variables">What the process gets back, read from the events of the command.</param>
internal abstract record TaskType(string FormId, Type Command, Func<IEnumerable<object>, FeelContext> Variables)
{
    /// <summary>Whether several do this for one case, each a part of their own: then a task of others awaits nothing from the caller.</summary>
    public bool InParts { get; init; }

    /// <summary>Reads the command from a filled-in form and sends it; answers why it was refused, or nothing.</summary>
    public abstract ValueTask<IReadOnlyList<Rejection>> SendAsync(
        Dispatcher dispatcher, Caller caller, FilledForm form, string? key, CancellationToken cancellation);
}

internal sealed record TaskType<TCommand, TReceipt>(string FormId, Func<IEnumerable<object>, FeelContext> Variables)
    : TaskType(FormId, typeof(TCommand), Variables)
    where TCommand : class, ICommand<Outcome<TReceipt>>, ITaskCommand
{
    public override async ValueTask<IReadOnlyList<Rejection>> SendAsync(
        Dispatcher dispatcher, Caller caller, FilledForm form, string? key, CancellationToken cancellation)
    {
        var (command, faults) = form.As<TCommand>();
        return command is null ? faults : (await dispatcher.SendAsync(caller, command, key, cancellation)).Rejections;
    }
}

/// <summary>The one table from form to command. Every other form is drawn by a coordinator and completed by <see cref="Tasks.CompleteTask"/>.</summary>
internal static class TaskTypes
{
    private static readonly TaskType[] All =
    [
        new TaskType<TriageWarning, WarningReceipt>("warning-triage", TaskVariables.Of<WarningEvent.Validated>(TaskVariables.Triage)),
        new TaskType<DecideWarning, WarningReceipt>("warning-decision", TaskVariables.Of<WarningEvent.Decided>(TaskVariables.Decision)),
        new TaskType<ScopeAssessment, AssessmentReceipt>("assessment-scope", TaskVariables.Of<AssessmentEvent.Opened>(TaskVariables.Scope)),
        new TaskType<SubmitContribution, AssessmentReceipt>("assessment-contribution", TaskVariables.None) { InParts = true },
        new TaskType<AgreeRating, AssessmentReceipt>("agreed-rating", TaskVariables.None),
        new TaskType<SetPlanObjectives, PlanReceipt>("plan-objectives", TaskVariables.Of<PlanEvent.ObjectivesSet>(TaskVariables.Objectives)),
        new TaskType<ProposeMeasures, PlanReceipt>("measure-proposal", TaskVariables.None) { InParts = true },
        new TaskType<SubmitOptionSheet, PlanReceipt>("option-sheet", TaskVariables.Of<PlanEvent.OptionSheetSubmitted>(TaskVariables.Options)),
        new TaskType<StatePoliticalConsequences, PlanReceipt>(
            "political-consequences", TaskVariables.Of<PlanEvent.ConsequencesStated>(TaskVariables.Consequences)),
        new TaskType<SubmitDayAfterPlan, PlanReceipt>("day-after-plan", TaskVariables.None),
        new TaskType<DecideGate, CaseReceipt>("gate-decision", TaskVariables.Of<CaseEvent.GateDecided>(TaskVariables.Gate)),
        new TaskType<ActivateMeasure, MeasureReceipt>("measure-activation", TaskVariables.Of<MeasureEvent>(TaskVariables.Activation)) { InParts = true },
        new TaskType<SubmitImplementationReport, MeasureReceipt>(
            "implementation-report", TaskVariables.Of<MeasureEvent.Reported>(TaskVariables.Report)) { InParts = true },
        new TaskType<PutUnderSilence, SilenceReceipt>("silence-item", TaskVariables.Silence),
        new TaskType<AnswerSilence, SilenceReceipt>("silence-response", TaskVariables.None) { InParts = true },
        new TaskType<AppointEvaluator, EvaluationReceipt>(
            "evaluator-appointment", TaskVariables.Of<EvaluationEvent.EvaluatorAppointed>(TaskVariables.Appointment)),
        new TaskType<AnswerConsultation, EvaluationReceipt>("consultation", TaskVariables.None) { InParts = true },
        new TaskType<RecordFindings, EvaluationReceipt>("evaluation-findings", TaskVariables.None),
        new TaskType<IdentifyLessons, EvaluationReceipt>("lessons", TaskVariables.None),
    ];

    private static readonly FrozenDictionary<string, TaskType> ByForm = All.ToFrozenDictionary(type => type.FormId, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, TaskType> ByCommand = All.ToFrozenDictionary(type => type.Command);

    /// <summary>The type of a form, or null when the form is a drawn one.</summary>
    public static TaskType? Find(string formId) => ByForm.GetValueOrDefault(formId);

    /// <summary>The type that a command belongs to.</summary>
    public static TaskType For(Type command) => ByCommand[command];
}
