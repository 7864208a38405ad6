using System.Globalization;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Timelines;

/// <summary>Says in words what happened in the domain; null for what a reader of a timeline does not look for.</summary>
internal static class DomainLines
{
    public static (TimelineKind Kind, string Text)? Of(object happened) => happened switch
    {
        CaseEvent e => Case(e),
        WarningEvent e => Warning(e),
        AssessmentEvent e => Assessment(e),
        PlanEvent e => Plan(e),
        MandateEvent e => Mandate(e),
        MeasureEvent e => Measure(e),
        EvaluationEvent e => Evaluation(e),
        DocumentEvent e => Document(e),
        _ => null,
    };

    private static (TimelineKind, string)? Case(CaseEvent happened) => happened switch
    {
        CaseEvent.Opened e => (TimelineKind.Stage, $"Case {e.Reference} opened: {e.Title} ({e.Country})"),
        CaseEvent.VariantChosen e => (TimelineKind.Decision, $"Variant: {e.Variant}"),
        CaseEvent.StageEntered e => (TimelineKind.Stage, $"Stage: {e.Stage}"),
        CaseEvent.PhaseDecided e => (TimelineKind.Decision, $"Phase {e.Phase}{(e.IsJump ? $", a jump ({e.Move})" : "")}, because: {e.Grounds}"),
        CaseEvent.GateDecided { Decision: var d } => (TimelineKind.Decision, $"Gate {d.Gate}: {d.Outcome}, because: {d.Grounds}"),
        CaseEvent.RecordEntryAdded { Entry: var r } =>
            (TimelineKind.Record, $"{r.Kind}, {r.ActorName}: {r.Text} [{r.Source}]{(r.DayVerified ? "" : " (day unverified)")}"),
        CaseEvent.AuthorityClaimed { Claim: var c } => (TimelineKind.Record, $"{c.Office}: {c.Holder}, according to {c.AssertedBy} [{c.Source}]"),
        CaseEvent.WatchStarted e => (TimelineKind.Decision, $"Watched until {Day(e.ReviewAt)}, because: {e.Grounds}"),
        CaseEvent.Declined e => (TimelineKind.Decision, $"Declined, because: {e.Grounds}"),
        CaseEvent.Closed => (TimelineKind.Stage, "Case closed"),
        _ => null,
    };

    private static (TimelineKind, string)? Warning(WarningEvent happened) => happened switch
    {
        WarningEvent.Recorded e => (TimelineKind.Work, $"Warning recorded, by {e.WarnedBy}"),
        WarningEvent.Validated { Validation: var v } e => (
            TimelineKind.Work, $"Warning graded {v.Grade}: clear {v.Clear}, credible {v.Credible}, imminent {v.Imminent}; to be decided by {Day(e.DecideBy)}"),
        WarningEvent.Escalated e => (TimelineKind.Escalation, $"Warning undecided since {Day(e.DecideBy)}: escalated"),
        WarningEvent.Decided e => (TimelineKind.Decision, $"Warning: {e.Outcome}, because: {e.Grounds}"),
        WarningEvent.FirstMeasureNoted e => (TimelineKind.Measure, $"First measure after the warning: {e.Measure}"),
        _ => null,
    };

    private static (TimelineKind, string)? Assessment(AssessmentEvent happened) => happened switch
    {
        AssessmentEvent.Opened e => (TimelineKind.Work, $"Assessment asked of {string.Join(", ", e.Asked)} until {Day(e.ClosesAt)}"),
        AssessmentEvent.ContributionSubmitted { Contribution: var c } => (TimelineKind.Work, $"{c.Organisation} rates {c.Ratings.Length} risk factors"),
        AssessmentEvent.AddendumAdded { Contribution: var c } => (TimelineKind.Work, $"{c.Organisation} rates late: kept as addendum"),
        AssessmentEvent.WindowClosed { Silent.IsEmpty: true } => (TimelineKind.Work, "Assessment window closed, all answered"),
        AssessmentEvent.WindowClosed e => (TimelineKind.Work, $"Assessment window closed; silent: {string.Join(", ", e.Silent)}"),
        AssessmentEvent.RatingAgreed e => (TimelineKind.Work, $"Rating agreed on {e.Ratings.Length} risk factors"),
        _ => null,
    };

    private static (TimelineKind, string)? Plan(PlanEvent happened) => happened switch
    {
        PlanEvent.ObjectivesSet e => (TimelineKind.Work, $"Plan begun ({e.Kind}): {string.Join("; ", e.Objectives)}"),
        PlanEvent.OptionSheetSubmitted e =>
            (TimelineKind.Work,
                $"Options: {string.Join(" / ", e.Sheet.Options.Select(option => option.Title))}; proposed: {e.Sheet.Chosen?.Title}"),
        PlanEvent.ConsequencesStated e =>
            (TimelineKind.Work, $"Political consequences stated for {string.Join(", ", e.Consequences.Select(consequence => consequence.ForWhom))}"),
        PlanEvent.DayAfterSubmitted e => (TimelineKind.Work, $"Day-after plan handed in, owner {e.DayAfter.OwnerPost}"),
        PlanEvent.Approved => (TimelineKind.Decision, "Plan approved"),
        PlanEvent.Refused e => (TimelineKind.Decision, $"Plan sent back, because: {e.Grounds}"),
        PlanEvent.DayAfterStarted e => (TimelineKind.Work, $"The response has ended: {e.DayAfter.Tasks.Length} day-after tasks start"),
        _ => null,
    };

    private static (TimelineKind, string)? Mandate(MandateEvent happened) => happened switch
    {
        MandateEvent.Recorded e => (TimelineKind.Measure, $"Mandate {e.Text.Reference} of {e.Text.Body}, {e.Text.Paragraphs.Length} paragraphs"),
        MandateEvent.EndFixed e => (TimelineKind.Measure, $"Mandate will end on {Day(e.EndsAt)}, by {e.Reference}"),
        MandateEvent.Ended e => (TimelineKind.Measure, $"Mandate ended{(e.Reference is null ? "" : $", by {e.Reference}")}"),
        _ => null,
    };

    private static (TimelineKind, string)? Measure(MeasureEvent happened) => happened switch
    {
        MeasureEvent.Authorised { Terms: var t } e =>
            (TimelineKind.Measure, $"Measure {t.Catalogue} authorised, lead {t.Lead}, basis {t.LegalBasis}; awaits: {e.Awaits}"),
        MeasureEvent.Activated { Terms: var t } e =>
            (TimelineKind.Measure,
                $"Measure {t.Catalogue} activated, lead {t.Lead}, basis {t.LegalBasis}{(e.Citation is { } c ? $", {c.Reference} para. {c.Paragraph}" : "")}"),
        MeasureEvent.Reported { Content: var r } => (TimelineKind.Measure, $"Report: {r.Status}; {r.Result}"),
        MeasureEvent.DriftDetected e =>
            (TimelineKind.Measure, $"Mandate drift: {string.Join(", ", e.ActsOutside)} not covered by {e.Reference} para. {e.Paragraph}"),
        MeasureEvent.Paused e => (TimelineKind.Measure, $"Measure paused: {e.Reason}"),
        MeasureEvent.Resumed e => (TimelineKind.Measure, $"Measure resumed, because: {e.Grounds}"),
        MeasureEvent.Completed => (TimelineKind.Measure, "Measure completed"),
        MeasureEvent.NotCarriedOut e => (TimelineKind.Measure, $"Measure authorised, not carried out, because: {e.Grounds}"),
        MeasureEvent.HandedOver e => (TimelineKind.Measure, $"Measure handed over to {e.To}"),
        _ => null,
    };

    private static (TimelineKind, string)? Evaluation(EvaluationEvent happened) => happened switch
    {
        EvaluationEvent.EvaluatorAppointed e =>
            (TimelineKind.Work,
                $"Evaluation by {e.EvaluatorPost}; to be consulted: {string.Join(", ", e.Consultees.Select(consultee => consultee.Party))}"),
        EvaluationEvent.AnswerRecorded { Answer: var a } => (TimelineKind.Work, $"Consultation of {a.Party}: {(a.Text is null ? "silent" : a.Text)}"),
        EvaluationEvent.FindingsRecorded => (TimelineKind.Work, "Findings recorded"),
        EvaluationEvent.LessonsIdentified e => (TimelineKind.Work, $"{e.Lessons.Length} lessons identified"),
        EvaluationEvent.Closed => (TimelineKind.Work, "Evaluation closed"),
        _ => null,
    };

    private static (TimelineKind, string)? Document(DocumentEvent happened) => happened switch
    {
        DocumentEvent.Referenced { Text: var t } => (TimelineKind.Work, $"Document referred to: {t.Title} [{t.Source}], SHA-256 {t.Sha256}"),
        DocumentEvent.Withdrawn e => (TimelineKind.Work, $"Reference to a document withdrawn, because: {e.Grounds}"),
        _ => null,
    };

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
