using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Warnings;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Workflows;

/// <summary>What the process gets back from a typed command: values of the event that it led to, as JSON knows them.</summary>
internal static class TaskVariables
{
    /// <summary>Reads the variables from the command's last event of a type; none when there is no such event.</summary>
    public static Func<IEnumerable<object>, FeelContext> Of<TEvent>(Func<TEvent, FeelContext> read)
        where TEvent : class =>
        events => events.OfType<TEvent>().LastOrDefault() is { } last ? read(last) : FeelContext.Empty;

    /// <summary>For commands that give nothing back.</summary>
    public static FeelContext None(IEnumerable<object> events) => FeelContext.Empty;

    public static FeelContext Triage(WarningEvent.Validated e) => FeelContext.Of(
        ("clear", Word(e.Validation.Clear)),
        ("credible", Word(e.Validation.Credible)),
        ("imminent", Word(e.Validation.Imminent)),
        ("sourceGrade", new FeelString(e.Validation.Grade.Source.ToString())),
        ("informationGrade", new FeelNumber(e.Validation.Grade.Information)),
        ("phaseProposed", new FeelString(e.Validation.PhaseProposed.ToString())),
        ("counterTerrorism", FeelBoolean.Of(e.Validation.CounterTerrorism)),
        ("startSource", Word(e.Validation.StartSource)));

    public static FeelContext Decision(WarningEvent.Decided e) =>
        FeelContext.Of(
            ("warningOutcome", Word(e.Outcome)),
            ("grounds", new FeelString(e.Grounds)),
            ("chosenVariant", e.Variant is { } variant ? new FeelString(variant) : FeelNull.Instance));

    public static FeelContext Scope(AssessmentEvent.Opened e) =>
        FeelContext.Of(("assessmentId", Id(e.Id.Value)), ("organisations", FeelList.Of([.. e.Asked.Select(id => new FeelString(id))])));

    public static FeelContext Objectives(PlanEvent.ObjectivesSet e) =>
        FeelContext.Of(("planId", Id(e.Id.Value)), ("responsePlan", FeelBoolean.Of(e.Kind is PlanKind.Response)));

    public static FeelContext Options(PlanEvent.OptionSheetSubmitted e)
    {
        var measures = e.Sheet.Chosen?.Measures ?? [];
        return FeelContext.Of(
            ("coercive", FeelBoolean.Of(e.Sheet.Chosen is { IsCoercive: true })),
            ("options", FeelList.Of([.. e.Sheet.Options.Select(ToContext)])),
            ("measures", FeelList.Of([.. measures.Select(ToContext)])));
    }

    public static FeelContext Consequences(PlanEvent.ConsequencesStated e) =>
        FeelContext.Of(("politicalConsequences", FeelList.Of([.. e.Consequences.Select(ToContext)])));

    public static FeelContext Gate(CaseEvent.GateDecided e) =>
        FeelContext.Of(("gateOutcome", new FeelString(e.Decision.Outcome)), ("grounds", new FeelString(e.Decision.Grounds)));

    /// <summary>The measure, whether it has started or is authorised only.</summary>
    public static FeelContext Activation(MeasureEvent e) => e switch
    {
        MeasureEvent.Activated activated => FeelContext.Of(("measureId", Id(activated.Id.Value))),
        MeasureEvent.Authorised authorised => FeelContext.Of(("measureId", Id(authorised.Id.Value))),
        _ => FeelContext.Empty,
    };

    /// <summary>Harm suspends a measure, whatever the reporter proposes.</summary>
    public static FeelContext Report(MeasureEvent.Reported e) => FeelContext.Of(
        ("result", Word(e.Content.Harm && e.Content.Result is not ReportResult.Complete ? ReportResult.Suspend : e.Content.Result)),
        ("harm", FeelBoolean.Of(e.Content.Harm)));

    /// <summary>The item, who is asked, until when, and for how long at least.</summary>
    public static FeelContext Silence(IEnumerable<object> events)
    {
        var silence = events.OfType<SilenceEvent>().ToList();
        var circulated = silence.OfType<SilenceEvent.Circulated>().Single();
        return FeelContext.Of(
            ("silenceId", Id(silence.OfType<SilenceEvent.Drafted>().Single().Id.Value)),
            ("silenceAwaited", FeelList.Of([.. circulated.Voters.Select(voter => new FeelString(voter))])),
            ("silenceClosesAt", FeelDateTime.From(circulated.Period.ClosesAt).ToJsonShape()),
            ("silencePeriod", Word(circulated.Period.Class)));
    }

    public static FeelContext Appointment(EvaluationEvent.EvaluatorAppointed e) => FeelContext.Of(
        ("evaluationId", Id(e.Id.Value)), ("consultees", FeelList.Of([.. e.Consultees.Select(consultee => new FeelString(consultee.Party))])));

    private static FeelValue ToContext(PoliticalConsequence consequence) => FeelContext.Of(
        ("forWhom", new FeelString(consequence.ForWhom)),
        ("likelihood", new FeelString(consequence.Likelihood)),
        ("mitigation", new FeelString(consequence.Mitigation)));

    private static FeelValue ToContext(PlanOption option) => FeelContext.Of(
        ("id", new FeelString(option.Id)),
        ("title", new FeelString(option.Title)),
        ("noAction", FeelBoolean.Of(option.NoAction)),
        ("risks", new FeelString(option.Risks)),
        ("cost", new FeelString(option.Cost)),
        ("validUntil", FeelDateTime.From(option.ValidUntil).ToJsonShape()));

    private static FeelValue ToContext(PlannedMeasure measure) => FeelContext.Of(
        ("catalogue", new FeelString(measure.Catalogue)),
        ("lead", new FeelString(measure.Lead)),
        ("contributors", FeelList.Of([.. measure.Contributors.Select(id => new FeelString(id))])),
        ("legalBasis", new FeelString(measure.LegalBasis)));

    private static FeelString Id(Guid id) => new(id.ToString());

    /// <summary>The domain's word as workflows and forms write it: <c>yes</c>, <c>act</c>, <c>suspend</c>.</summary>
    private static FeelString Word<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        new(value.ToString().ToLowerInvariant());
}
