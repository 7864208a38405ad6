using System.Collections.Immutable;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Plans;

internal static class PlanStories
{
    public static readonly DateTimeOffset Valid = Contexts.Now.AddDays(10);

    public static readonly PlanEvent.ObjectivesSet Objectives = new(
        new PlanId(new Guid("00000000-0000-7000-8000-000000000004")),
        ["Attacks on civilians end."],
        PlanKind.Response,
        Contexts.Coordinator,
        Contexts.Now);

    /// <summary>Sanctions are for early warning and response alone.</summary>
    public static MeasurePhases In(CasePhase? phase) => MeasurePhases.Unknown with
    {
        Present = phase,
        ByMeasure = MeasurePhases.Unknown.ByMeasure.Add("E01", [CasePhase.EarlyWarning, CasePhase.Response]),
    };

    public static readonly PlanOption NoAction = new("0", "No action", true, "The attacks go on.", "None", Valid, []);

    public static readonly PlanOption Sanctions = new("A", "Sanctions", false, "Slow.", "Low", Valid, [new PlannedMeasure("E01", "UN", ["EU"], "CH7-41")]);

    public static readonly PlanOption Mediation = new("B", "Mediation", false, "Refused.", "Low", Valid, [new PlannedMeasure("D03", "AU", [], "CH8-52")]);

    public static readonly OptionSheet Sheet = new([NoAction, Sanctions, Mediation], "A");

    public static readonly ImmutableArray<PoliticalConsequence> Consequences =
        [new PoliticalConsequence("The region", "likely", "The League is asked first.")];

    public static readonly DayAfterPlan DayAfter =
        new("coord-un", "No attacks for 30 days.", "Line 7", new DateOnly(2011, 6, 1), ["Return of the displaced"]);

    public static readonly PlanEvent[] ToDraft =
    [
        Objectives,
        new PlanEvent.ConsequencesStated(Consequences, Contexts.Coordinator, Contexts.Now),
        new PlanEvent.OptionSheetSubmitted(Sheet, Contexts.Coordinator, Contexts.Now),
    ];

    public static readonly PlanEvent[] ToDayAfter =
    [
        .. ToDraft,
        new PlanEvent.MeasuresProposed("EU", [new MeasureProposal("E01", "No listing without evidence.")], Contexts.FocalPoint("EU"), Contexts.Now),
        new PlanEvent.Refused("Too vague.", Contexts.Coordinator, Contexts.Now),
        new PlanEvent.DayAfterSubmitted(DayAfter, Contexts.Coordinator, Contexts.Now),
        new PlanEvent.Approved(Contexts.Coordinator, Contexts.Now),
        new PlanEvent.Reopened(Contexts.Coordinator, Contexts.Now),
        new PlanEvent.Approved(Contexts.Coordinator, Contexts.Now),
        new PlanEvent.DayAfterStarted(DayAfter, Contexts.Now),
    ];
}
