using CaseFlow.App.Storage;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Batches;
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
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Schedules;

namespace CaseFlow.App;

/// <summary>The kinds of streams. The stream of a case itself has the case's own id.</summary>
internal static class Streams
{
    public static readonly StreamKind<Case, CaseEvent> Case = new("case", CaseFlow.Cases.Cases.Case.None, CaseFlow.Cases.Cases.Case.Evolve);

    public static readonly StreamKind<Warning, WarningEvent> Warning =
        new("warning", CaseFlow.Cases.Warnings.Warning.None, CaseFlow.Cases.Warnings.Warning.Evolve);

    public static readonly StreamKind<Assessment, AssessmentEvent> Assessment =
        new("assessment", CaseFlow.Cases.Assessments.Assessment.None, CaseFlow.Cases.Assessments.Assessment.Evolve);

    public static readonly StreamKind<Plan, PlanEvent> Plan = new("plan", CaseFlow.Cases.Plans.Plan.None, CaseFlow.Cases.Plans.Plan.Evolve);

    public static readonly StreamKind<Mandate, MandateEvent> Mandate =
        new("mandate", CaseFlow.Cases.Mandates.Mandate.None, CaseFlow.Cases.Mandates.Mandate.Evolve);

    public static readonly StreamKind<Silence, SilenceEvent> Silence =
        new("silence", CaseFlow.Cases.Silences.Silence.None, CaseFlow.Cases.Silences.Silence.Evolve);

    public static readonly StreamKind<Measure, MeasureEvent> Measure =
        new("measure", CaseFlow.Cases.Measures.Measure.None, CaseFlow.Cases.Measures.Measure.Evolve);

    public static readonly StreamKind<Evaluation, EvaluationEvent> Evaluation =
        new("evaluation", CaseFlow.Cases.Evaluations.Evaluation.None, CaseFlow.Cases.Evaluations.Evaluation.Evolve);

    public static readonly StreamKind<Document, DocumentEvent> Document =
        new("document", CaseFlow.Cases.Documents.Document.None, CaseFlow.Cases.Documents.Document.Evolve, StreamReaders.OfItem);

    public static readonly StreamKind<Instance, InstanceEvent> Instance =
        new("instance", CaseFlow.Engine.Instances.Instance.None, CaseFlow.Engine.Instances.Instance.Evolve);

    public static readonly StreamKind<Mailbox, MailboxEvent> Mailbox =
        new("mailbox", CaseFlow.Engine.Messages.Mailbox.Empty, CaseFlow.Engine.Messages.Mailbox.Evolve);

    public static readonly StreamKind<Schedule, ScheduleEvent> Schedule =
        new("schedule", CaseFlow.Engine.Schedules.Schedule.Empty, CaseFlow.Engine.Schedules.Schedule.Evolve);

    public static readonly StreamKind<Signal, SignalEvent> Signal = new("signal", CaseFlow.Cases.Signals.Signal.None, CaseFlow.Cases.Signals.Signal.Evolve);

    public static readonly StreamKind<Cluster, ClusterEvent> Cluster =
        new("cluster", CaseFlow.Cases.Clusters.Cluster.None, CaseFlow.Cases.Clusters.Cluster.Evolve);

    public static readonly StreamKind<Dialogue, DialogueEvent> Dialogue =
        new("dialogue", CaseFlow.Cases.Dialogues.Dialogue.None, CaseFlow.Cases.Dialogues.Dialogue.Evolve);

    public static readonly StreamKind<ReviewCycle, ReviewCycleEvent> ReviewCycle =
        new("review-cycle", CaseFlow.Cases.Reviews.ReviewCycle.None, CaseFlow.Cases.Reviews.ReviewCycle.Evolve);

    public static readonly StreamKind<ImportBook, ImportEvent> ImportBook =
        new("import-book", CaseFlow.Cases.Imports.ImportBook.None, CaseFlow.Cases.Imports.ImportBook.Evolve);

    public static readonly StreamKind<ImportBatch, ImportBatchEvent> ImportBatch =
        new("import-batch", CaseFlow.Cases.Imports.ImportBatch.None, CaseFlow.Cases.Imports.ImportBatch.Evolve);

    public static readonly StreamKind<Organisation, OrganisationEvent> Organisation =
        new("organisation", CaseFlow.Cases.Organisations.Organisation.None, CaseFlow.Cases.Organisations.Organisation.Evolve, StreamReaders.Everybody);

    /// <summary>Its partition has the batch's own id, too.</summary>
    public static readonly StreamKind<Batch, BatchEvent> Batch = new("batch", CaseFlow.Cases.Batches.Batch.None, CaseFlow.Cases.Batches.Batch.Evolve);

    /// <summary>Its partition has the account's own id, too. No query reads it, and <c>AccountBook</c> knows who may change it.</summary>
    public static readonly StreamKind<Account, AccountEvent> Account =
        new("account", CaseFlow.Cases.Accounts.Account.None, CaseFlow.Cases.Accounts.Account.Evolve, StreamReaders.Everybody);
}
