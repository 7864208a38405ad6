using System.Collections.Immutable;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Warnings;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Timelines;

/// <summary>All sentences of timelines. Partners read the English; pages have each of them in every language, by its code.</summary>
public static class TimelineSentences
{
    /// <summary>The sentences by their codes; a name in braces is a place for an argument.</summary>
    public static ImmutableSortedDictionary<string, string> English { get; } = new Dictionary<string, string>
    {
        ["case.opened"] = "Case {reference} opened: {title} ({country})",
        ["case.variant_chosen"] = "Variant: {variant}",
        ["case.stage_entered"] = "Stage: {stage}",
        ["case.phase_decided"] = "Phase {phase}, because: {grounds}",
        ["case.phase_jumped"] = "Phase {phase}, a jump ({move}), because: {grounds}",
        ["case.gate_decided"] = "Gate {gate}: {outcome}, because: {grounds}",
        ["case.record_entry"] = "{recordKind}, {actor}: {text} [{source}]",
        ["case.record_entry_unverified"] = "{recordKind}, {actor}: {text} [{source}] (day unverified)",
        ["case.authority_claimed"] = "{office}: {holder}, according to {assertedBy} [{source}]",
        ["case.watch_started"] = "Watched until {until}, because: {grounds}",
        ["case.declined"] = "Declined, because: {grounds}",
        ["case.closed"] = "Case closed",
        ["warning.recorded"] = "Warning recorded, by {warnedBy}",
        ["warning.graded"] = "Warning graded {grade}: clear {clear}, credible {credible}, imminent {imminent}; to be decided by {decideBy}",
        ["warning.escalated"] = "Warning undecided since {decideBy}: escalated",
        ["warning.decided"] = "Warning: {warningOutcome}, because: {grounds}",
        ["warning.first_measure"] = "First measure after the warning: {measure}",
        ["assessment.opened"] = "Assessment asked of {asked} until {closesAt}",
        ["assessment.contribution"] = "{organisation} rates {factors} risk factors",
        ["assessment.addendum"] = "{organisation} rates late: kept as addendum",
        ["assessment.closed_complete"] = "Assessment window closed, all answered",
        ["assessment.closed_silent"] = "Assessment window closed; silent: {silent}",
        ["assessment.rating_agreed"] = "Rating agreed on {factors} risk factors",
        ["plan.begun"] = "Plan begun ({planKind}): {objectives}",
        ["plan.options"] = "Options: {options}; proposed: {proposed}",
        ["plan.consequences_stated"] = "Political consequences stated for {parties}",
        ["plan.day_after"] = "Day-after plan handed in, owner {owner}",
        ["plan.approved"] = "Plan approved",
        ["plan.refused"] = "Plan sent back, because: {grounds}",
        ["plan.day_after_started"] = "The response has ended: {tasks} day-after tasks start",
        ["mandate.recorded"] = "Mandate {reference} of {body}, {paragraphs} paragraphs",
        ["mandate.end_fixed"] = "Mandate will end on {endsAt}, by {reference}",
        ["mandate.ended"] = "Mandate ended",
        ["mandate.ended_by"] = "Mandate ended, by {reference}",
        ["measure.authorised"] = "Measure {measure} authorised, lead {lead}, basis {basis}; awaits: {awaits}",
        ["measure.activated"] = "Measure {measure} activated, lead {lead}, basis {basis}",
        ["measure.activated_by_mandate"] = "Measure {measure} activated, lead {lead}, basis {basis}, {reference} para. {paragraph}",
        ["measure.reported"] = "Report: {status}; {result}",
        ["measure.drift"] = "Mandate drift: {acts} not covered by {reference} para. {paragraph}",
        ["measure.paused"] = "Measure paused: {pauseReason}",
        ["measure.resumption_approved"] = "One organisation approves that the measure goes on, because: {grounds}",
        ["measure.resumed"] = "Measure resumed, because: {grounds}",
        ["measure.completed"] = "Measure completed",
        ["measure.not_carried_out"] = "Measure authorised, not carried out, because: {grounds}",
        ["measure.handed_over"] = "Measure handed over to {to}",
        ["evaluation.begun"] = "Evaluation by {evaluator}; to be consulted: {parties}",
        ["evaluation.answered"] = "Consultation of {party}: {answer}",
        ["evaluation.silent"] = "Consultation of {party}: silent",
        ["evaluation.findings"] = "Findings recorded",
        ["evaluation.lessons"] = "{lessons} lessons identified",
        ["evaluation.closed"] = "Evaluation closed",
        ["document.referenced"] = "Document referred to: {title} [{source}], SHA-256 {hash}",
        ["document.withdrawn"] = "Reference to a document withdrawn, because: {grounds}",
        ["process.started"] = "Process {process} started",
        ["process.migrated"] = "Process {process} moved from version {from} to version {to}, because: {grounds}",
        ["process.ended"] = "Process ended: {endKind}",
        ["process.ended_because"] = "Process ended: {endKind} ({reason})",
        ["process.condition"] = "A condition has come true: {element}",
        ["process.undone"] = "Being undone: {element}",
        ["process.added"] = "Added, beside what the process foresees: {element}, because: {grounds}",
        ["process.declared_complete"] = "Declared complete: {element}, because: {grounds}",
        ["process.signal"] = "Signal {signal} reaches {element}",
        ["process.message"] = "Message reaches {element}",
        ["process.rule"] = "Rule {rule}: {rows}",
        ["process.incident"] = "{element}: {problem}",
        ["process.timer"] = "Timer {element} fired",
        ["task.opened"] = "Open: {task}, for {groups}",
        ["task.opened_due"] = "Open: {task}, for {groups}, due {dueAt}",
        ["task.completed"] = "Done: {task}",
        ["task.cancelled"] = "Cancelled: {task}",
        ["task.withdrawn"] = "Offered again, since {post} changed hands ({withdrawal}): {task}",
        ["task.inherited"] = "Goes to the deputy of {post} ({withdrawal}): {task}",
        ["task.retimed"] = "Now due {dueAt}: {task}",
        ["task.reminded"] = "Reminder at {percent} %: {task}",
        ["task.escalated"] = "Escalated at {percent} % to {groups}: {task}",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The values that an argument of the kind <see cref="TimelineArgumentKind.Value"/> can have, by its name.</summary>
    public static ImmutableSortedDictionary<string, IReadOnlyList<string>> Values { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["stage"] = Enum.GetNames<CaseStage>(),
        ["phase"] = Enum.GetNames<CasePhase>(),
        ["move"] = Enum.GetNames<PhaseMove>(),
        ["withdrawal"] = Enum.GetNames<AppointmentEnd>(),
        ["gate"] = Enum.GetNames<Gate>(),
        ["recordKind"] = Enum.GetNames<RecordKind>(),
        ["clear"] = Enum.GetNames<Answer>(),
        ["credible"] = Enum.GetNames<Answer>(),
        ["imminent"] = Enum.GetNames<Answer>(),
        ["warningOutcome"] = Enum.GetNames<WarningOutcome>(),
        ["planKind"] = Enum.GetNames<PlanKind>(),
        ["result"] = Enum.GetNames<ReportResult>(),
        ["pauseReason"] = Enum.GetNames<PauseReason>(),
        ["endKind"] = Enum.GetNames<EndKind>(),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
