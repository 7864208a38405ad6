using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Dialogues;
using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Reviews;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>Where each story starts.</summary>
internal static class Specs
{
    public static readonly DecisionSpec<CaseCommand, Case, CaseEvent> Case =
        new(CaseFlow.Cases.Cases.Case.None, CaseFlow.Cases.Cases.Case.Evolve, CaseDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<WarningCommand, Warning, WarningEvent> Warning =
        new(CaseFlow.Cases.Warnings.Warning.None, CaseFlow.Cases.Warnings.Warning.Evolve, WarningDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<AssessmentCommand, Assessment, AssessmentEvent> Assessment =
        new(
            CaseFlow.Cases.Assessments.Assessment.None, CaseFlow.Cases.Assessments.Assessment.Evolve,
            AssessmentDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<PlanCommand, Plan, PlanEvent> Plan =
        new(CaseFlow.Cases.Plans.Plan.None, CaseFlow.Cases.Plans.Plan.Evolve, PlanDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<MandateCommand, Mandate, MandateEvent> Mandate =
        new(CaseFlow.Cases.Mandates.Mandate.None, CaseFlow.Cases.Mandates.Mandate.Evolve, MandateDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<SilenceCommand, Silence, SilenceEvent> Silence =
        new(CaseFlow.Cases.Silences.Silence.None, CaseFlow.Cases.Silences.Silence.Evolve, SilenceDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<MeasureCommand, Measure, MeasureEvent> Measure =
        new(CaseFlow.Cases.Measures.Measure.None, CaseFlow.Cases.Measures.Measure.Evolve, MeasureDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<AccountCommand, Account, AccountEvent> Account =
        new(CaseFlow.Cases.Accounts.Account.None, CaseFlow.Cases.Accounts.Account.Evolve, AccountDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<DocumentCommand, Document, DocumentEvent> Document =
        new(CaseFlow.Cases.Documents.Document.None, CaseFlow.Cases.Documents.Document.Evolve, DocumentDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<EvaluationCommand, Evaluation, EvaluationEvent> Evaluation =
        new(
            CaseFlow.Cases.Evaluations.Evaluation.None, CaseFlow.Cases.Evaluations.Evaluation.Evolve,
            EvaluationDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<SignalCommand, Signal, SignalEvent> Signal =
        new(CaseFlow.Cases.Signals.Signal.None, CaseFlow.Cases.Signals.Signal.Evolve, SignalDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<ClusterCommand, Cluster, ClusterEvent> Cluster =
        new(CaseFlow.Cases.Clusters.Cluster.None, CaseFlow.Cases.Clusters.Cluster.Evolve, ClusterDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<DialogueCommand, Dialogue, DialogueEvent> Dialogue =
        new(CaseFlow.Cases.Dialogues.Dialogue.None, CaseFlow.Cases.Dialogues.Dialogue.Evolve, DialogueDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<ReviewCycleCommand, ReviewCycle, ReviewCycleEvent> ReviewCycle =
        new(
            CaseFlow.Cases.Reviews.ReviewCycle.None, CaseFlow.Cases.Reviews.ReviewCycle.Evolve,
            ReviewCycleDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<ImportCommand, ImportBook, ImportEvent> ImportBook =
        new(CaseFlow.Cases.Imports.ImportBook.None, CaseFlow.Cases.Imports.ImportBook.Evolve, ImportDecider.Decide, Contexts.Coordinator, Contexts.Now);

    public static readonly DecisionSpec<OrganisationCommand, Organisation, OrganisationEvent> Organisation =
        new(
            CaseFlow.Cases.Organisations.Organisation.None, CaseFlow.Cases.Organisations.Organisation.Evolve,
            OrganisationDecider.Decide, Contexts.Coordinator, Contexts.Now);
}
