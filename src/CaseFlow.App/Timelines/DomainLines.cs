using System.Collections.Immutable;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Reviews;
using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Warnings;
using static CaseFlow.App.Timelines.TimelineArgument;

namespace CaseFlow.App.Timelines;

/// <summary>Says what happened in the domain; null for what a reader of a timeline does not look for.</summary>
internal static class DomainLines
{
    public static TimelineWords? Of(object happened) => happened switch
    {
        CaseEvent e => Case(e),
        WarningEvent e => Warning(e),
        AssessmentEvent e => Assessment(e),
        PlanEvent e => Plan(e),
        MandateEvent e => Mandate(e),
        SilenceEvent e => Silence(e),
        MeasureEvent e => Measure(e),
        EvaluationEvent e => Evaluation(e),
        DocumentEvent e => Document(e),
        ReviewCycleEvent e => ReviewCycle(e),
        _ => null,
    };

    private static TimelineWords? Case(CaseEvent happened) => happened switch
    {
        CaseEvent.Opened e =>
            Line(TimelineKind.Stage, "case.opened", Said("reference", e.Reference), Said("title", e.Title), Country("country", e.Country)),
        CaseEvent.VariantChosen e => Line(TimelineKind.Decision, "case.variant_chosen", Value("variant", e.Variant)),
        CaseEvent.StageEntered e => Line(TimelineKind.Stage, "case.stage_entered", Value("stage", e.Stage)),
        CaseEvent.PhaseDecided { IsJump: true } e =>
            Line(TimelineKind.Decision, "case.phase_jumped", Value("phase", e.Phase), Value("move", e.Move), Said("grounds", e.Grounds)),
        CaseEvent.PhaseDecided e => Line(TimelineKind.Decision, "case.phase_decided", Value("phase", e.Phase), Said("grounds", e.Grounds)),
        CaseEvent.GateDecided { Decision: var d } =>
            Line(TimelineKind.Decision, "case.gate_decided", Value("gate", d.Gate), Value("outcome", d.Outcome), Said("grounds", d.Grounds)),
        CaseEvent.RecordEntryAdded { Entry: var r } => Line(
            TimelineKind.Record,
            r.DayVerified ? "case.record_entry" : "case.record_entry_unverified",
            Value("recordKind", r.Kind), Said("actor", r.ActorName), Said("text", r.Text), Said("source", r.Source)),
        CaseEvent.AuthorityClaimed { Claim: var c } => Line(
            TimelineKind.Record,
            "case.authority_claimed",
            Said("office", c.Office), Said("holder", c.Holder), Said("assertedBy", c.AssertedBy), Said("source", c.Source)),
        CaseEvent.WatchStarted e => Line(TimelineKind.Decision, "case.watch_started", Day("until", e.ReviewAt), Said("grounds", e.Grounds)),
        CaseEvent.Declined e => Line(TimelineKind.Decision, "case.declined", Said("grounds", e.Grounds)),
        CaseEvent.Closed => Line(TimelineKind.Stage, "case.closed"),
        _ => null,
    };

    private static TimelineWords? Warning(WarningEvent happened) => happened switch
    {
        WarningEvent.Recorded e => Line(TimelineKind.Work, "warning.recorded", Said("warnedBy", e.WarnedBy)),
        WarningEvent.Validated { Validation: var v } e => Line(
            TimelineKind.Work,
            "warning.graded",
            Said("grade", v.Grade.ToString()), Value("clear", v.Clear), Value("credible", v.Credible), Value("imminent", v.Imminent),
            Day("decideBy", e.DecideBy)),
        WarningEvent.Escalated e => Line(TimelineKind.Escalation, "warning.escalated", Day("decideBy", e.DecideBy)),
        WarningEvent.Decided e =>
            Line(TimelineKind.Decision, "warning.decided", Value("warningOutcome", e.Outcome), Said("grounds", e.Grounds)),
        WarningEvent.FirstMeasureNoted e => Line(TimelineKind.Measure, "warning.first_measure", Said("measure", e.Measure)),
        _ => null,
    };

    private static TimelineWords? Assessment(AssessmentEvent happened) => happened switch
    {
        AssessmentEvent.Opened e =>
            Line(TimelineKind.Work, "assessment.opened", OrganisationsOf("asked", e.Asked), Day("closesAt", e.ClosesAt)),
        AssessmentEvent.ContributionSubmitted { Contribution: var c } => Line(
            TimelineKind.Work, "assessment.contribution", OrganisationsOf("organisation", c.Organisation), Number("factors", c.Ratings.Length)),
        AssessmentEvent.AddendumAdded { Contribution: var c } =>
            Line(TimelineKind.Work, "assessment.addendum", OrganisationsOf("organisation", c.Organisation)),
        AssessmentEvent.WindowClosed { Silent.IsEmpty: true } => Line(TimelineKind.Work, "assessment.closed_complete"),
        AssessmentEvent.WindowClosed e => Line(TimelineKind.Work, "assessment.closed_silent", OrganisationsOf("silent", e.Silent)),
        AssessmentEvent.RatingAgreed e => Line(TimelineKind.Work, "assessment.rating_agreed", Number("factors", e.Ratings.Length)),
        _ => null,
    };

    private static TimelineWords? Plan(PlanEvent happened) => happened switch
    {
        PlanEvent.ObjectivesSet e => Line(TimelineKind.Work, "plan.begun", Value("planKind", e.Kind), Said("objectives", e.Objectives)),
        PlanEvent.OptionSheetSubmitted e => Line(
            TimelineKind.Work,
            "plan.options",
            Said("options", e.Sheet.Options.Select(option => option.Title)), Said("proposed", e.Sheet.Chosen?.Title ?? "–")),
        PlanEvent.ConsequencesStated e => Line(
            TimelineKind.Work, "plan.consequences_stated", Said("parties", e.Consequences.Select(consequence => consequence.ForWhom))),
        PlanEvent.DayAfterSubmitted e => Line(TimelineKind.Work, "plan.day_after", Post("owner", e.DayAfter.OwnerPost)),
        PlanEvent.Approved => Line(TimelineKind.Decision, "plan.approved"),
        PlanEvent.Refused e => Line(TimelineKind.Decision, "plan.refused", Said("grounds", e.Grounds)),
        PlanEvent.DayAfterStarted e => Line(TimelineKind.Work, "plan.day_after_started", Number("tasks", e.DayAfter.Tasks.Length)),
        _ => null,
    };

    private static TimelineWords? Mandate(MandateEvent happened) => happened switch
    {
        MandateEvent.Recorded { Text: var t } => Line(
            TimelineKind.Measure,
            "mandate.recorded",
            Said("reference", t.Reference), Said("body", t.Body), Number("paragraphs", t.Paragraphs.Length)),
        MandateEvent.EndFixed e => Line(TimelineKind.Measure, "mandate.end_fixed", Day("endsAt", e.EndsAt), Said("reference", e.Reference)),
        MandateEvent.Ended { Reference: { } reference } => Line(TimelineKind.Measure, "mandate.ended_by", Said("reference", reference)),
        MandateEvent.Ended => Line(TimelineKind.Measure, "mandate.ended"),
        _ => null,
    };

    private static TimelineWords? Silence(SilenceEvent happened) => happened switch
    {
        SilenceEvent.Circulated e => Line(
            TimelineKind.Work, "silence.circulated", OrganisationsOf("asked", e.Voters), Day("closesAt", e.Period.ClosesAt), Said("zone", e.Period.Zone)),
        SilenceEvent.TextChanged e => Line(
            TimelineKind.Work, "silence.text_changed", Number("version", e.Text.Version), Day("closesAt", e.Period.ClosesAt), Said("grounds", e.Grounds)),
        SilenceEvent.Extended { Grounds: { } grounds } e =>
            Line(TimelineKind.Work, "silence.extended_by_decision", Day("closesAt", e.ClosesAt), Said("grounds", grounds)),
        SilenceEvent.Extended { Awaited.IsEmpty: false } e => Line(
            TimelineKind.Escalation,
            "silence.extended_for",
            Day("closesAt", e.ClosesAt), Value("extensionCause", e.Cause), OrganisationsOf("awaited", e.Awaited)),
        SilenceEvent.Extended e => Line(TimelineKind.Escalation, "silence.extended", Day("closesAt", e.ClosesAt), Value("extensionCause", e.Cause)),
        SilenceEvent.AbsenceReported e => Line(TimelineKind.Escalation, "silence.absence_reported", OrganisationsOf("organisation", e.Organisation)),
        SilenceEvent.AbsenceAnsweredFor e => Line(
            TimelineKind.Decision, "silence.absence_answered_for", OrganisationsOf("organisation", e.Organisation), Said("grounds", e.Grounds)),
        SilenceEvent.Reserved { Reservation: var r } => Line(
            TimelineKind.Work, "silence.reserved", OrganisationsOf("organisation", r.Organisation), Value("reservationKind", r.Kind), Said("text", r.Text)),
        SilenceEvent.Broken { Break: var b } => Line(
            TimelineKind.Decision, "silence.broken", OrganisationsOf("organisation", b.Organisation), Said("grounds", b.Grounds ?? b.Amendment ?? "–")),
        SilenceEvent.LateBreakKept { Break: var b } => Line(
            TimelineKind.Work, "silence.late_break", OrganisationsOf("organisation", b.Organisation), Said("grounds", b.Grounds ?? b.Amendment ?? "–")),
        SilenceEvent.Adopted { Absent.IsEmpty: true } e => Line(TimelineKind.Decision, "silence.adopted", Number("version", e.Version)),
        SilenceEvent.Adopted e =>
            Line(TimelineKind.Decision, "silence.adopted_without", Number("version", e.Version), OrganisationsOf("absent", e.Absent)),
        SilenceEvent.Withdrawn e => Line(TimelineKind.Decision, "silence.withdrawn", Said("grounds", e.Grounds)),
        _ => null,
    };

    private static TimelineWords? Measure(MeasureEvent happened) => happened switch
    {
        MeasureEvent.Authorised { Terms: var t } e =>
            Line(TimelineKind.Measure, "measure.authorised", [.. Terms(t), Said("awaits", e.Awaits)]),
        MeasureEvent.Activated { Terms: var t, Citation: { } c } => Line(
            TimelineKind.Measure,
            "measure.activated_by_mandate",
            [.. Terms(t), Said("reference", c.Reference), Said("paragraph", c.Paragraph)]),
        MeasureEvent.Activated { Terms: var t } => Line(TimelineKind.Measure, "measure.activated", [.. Terms(t)]),
        MeasureEvent.Reported { Content: var r } =>
            Line(TimelineKind.Measure, "measure.reported", Said("status", r.Status), Value("result", r.Result)),
        MeasureEvent.DriftDetected e => Line(
            TimelineKind.Measure,
            "measure.drift",
            Said("acts", e.ActsOutside), Said("reference", e.Reference), Said("paragraph", e.Paragraph)),
        MeasureEvent.Paused e => Line(TimelineKind.Measure, "measure.paused", Value("pauseReason", e.Reason)),
        MeasureEvent.ResumptionApproved e => Line(TimelineKind.Measure, "measure.resumption_approved", Said("grounds", e.Grounds)),
        MeasureEvent.Resumed e => Line(TimelineKind.Measure, "measure.resumed", Said("grounds", e.Grounds)),
        MeasureEvent.Completed => Line(TimelineKind.Measure, "measure.completed"),
        MeasureEvent.NotCarriedOut e => Line(TimelineKind.Measure, "measure.not_carried_out", Said("grounds", e.Grounds)),
        MeasureEvent.HandedOver e => Line(TimelineKind.Measure, "measure.handed_over", Said("to", e.To)),
        _ => null,
    };

    private static TimelineWords? Evaluation(EvaluationEvent happened) => happened switch
    {
        EvaluationEvent.EvaluatorAppointed e => Line(
            TimelineKind.Work,
            "evaluation.begun",
            Post("evaluator", e.EvaluatorPost), Said("parties", e.Consultees.Select(consultee => consultee.Party))),
        EvaluationEvent.AnswerRecorded { Answer: { Text: { } text } a } =>
            Line(TimelineKind.Work, "evaluation.answered", Said("party", a.Party), Said("answer", text)),
        EvaluationEvent.AnswerRecorded { Answer: var a } => Line(TimelineKind.Work, "evaluation.silent", Said("party", a.Party)),
        EvaluationEvent.FindingsRecorded => Line(TimelineKind.Work, "evaluation.findings"),
        EvaluationEvent.LessonsIdentified e => Line(TimelineKind.Work, "evaluation.lessons", Number("lessons", e.Lessons.Length)),
        EvaluationEvent.Closed => Line(TimelineKind.Work, "evaluation.closed"),
        _ => null,
    };

    private static TimelineWords? Document(DocumentEvent happened) => happened switch
    {
        DocumentEvent.Referenced { Text: var t } =>
            Line(TimelineKind.Work, "document.referenced", Said("title", t.Title), Said("source", t.Source), Said("hash", t.Sha256)),
        DocumentEvent.Withdrawn e => Line(TimelineKind.Work, "document.withdrawn", Said("grounds", e.Grounds)),
        _ => null,
    };

    private static TimelineArgument[] Terms(MeasureTerms terms) =>
        [Said("measure", terms.Catalogue), OrganisationsOf("lead", terms.Lead), Said("basis", terms.LegalBasis)];

    private static TimelineWords Line(TimelineKind kind, string code, params ImmutableArray<TimelineArgument> arguments) => new(kind, code, arguments);

    private static TimelineWords? ReviewCycle(ReviewCycleEvent happened) => happened switch
    {
        ReviewCycleEvent.WasSet e => Line(
            TimelineKind.Decision,
            "review_cycle.set",
            Said("title", e.Terms.Title), Day("nextOn", e.NextOn), Said("period", e.Schedule.Period.ToString()), Said("grounds", e.Grounds)),
        ReviewCycleEvent.Moved e => Line(
            TimelineKind.Decision,
            "review_cycle.moved",
            Day("nextOn", e.Schedule.First), Said("period", e.Schedule.Period.ToString()), Said("grounds", e.Grounds)),
        ReviewCycleEvent.FellDue { Missed: 0 } e => Line(TimelineKind.Work, "review_cycle.fell_due", Day("dueOn", e.DueOn)),
        ReviewCycleEvent.FellDue e =>
            Line(TimelineKind.Work, "review_cycle.fell_due_late", Day("dueOn", e.DueOn), Number("missed", e.Missed)),
        ReviewCycleEvent.WasEnded e => Line(TimelineKind.Decision, "review_cycle.ended", Said("grounds", e.Grounds)),
        _ => null,
    };
}
