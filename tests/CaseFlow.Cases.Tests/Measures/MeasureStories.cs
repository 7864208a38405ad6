using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Tests.Mandates;

namespace CaseFlow.Cases.Tests.Measures;

internal static class MeasureStories
{
    public static readonly MandateCitation Paragraph8 =
        MandateCitation.Of(new Mandate.InForce(MandateStories.Recorded.Id, MandateStories.Text, null, null), "8");

    public static readonly MeasureTerms NoFlyZone =
        new("M06", "NATO", ["EU"], "CH7-42", "Line 3", ["Strikes on civilians"], TimeSpan.FromHours(72), "coord-un");

    public static readonly MeasureTerms Mediation = NoFlyZone with { Catalogue = "D03", Lead = "AU", LegalBasis = "CH8-52" };

    public static readonly MeasureEvent.Activated Activated =
        new(new MeasureId(new Guid("00000000-0000-7000-8000-000000000006")), NoFlyZone, Paragraph8, Contexts.Coordinator, Contexts.Now);

    public static readonly MeasureEvent.Authorised Authorised =
        new(Activated.Id, NoFlyZone, Paragraph8, "Consent of the state", Contexts.Coordinator, Contexts.Now);

    public static readonly ImplementationReport Report = new("on course", "Flights have ended.", false, ["M06"], ReportResult.Continue);

    public static readonly MeasureEvent.Paused MandateGone = new(PauseReason.MandateEnded, Contexts.Now);

    public static readonly MeasureEvent.Paused Harmed = new(PauseReason.Harm, Contexts.Now);

    public static readonly MeasureEvent.ResumptionApproved ApprovedOnce = new("Aim was corrected.", Contexts.FocalPoint("NATO"), Contexts.Now);

    public static readonly MeasureEvent[] ToCompletion =
    [
        Activated,
        new MeasureEvent.Reported(Report, Contexts.Coordinator, Contexts.Now),
        new MeasureEvent.DriftDetected(["M05"], "S/RES/1973 (2011)", "8", Contexts.Now),
        MandateGone,
        new MeasureEvent.Resumed("A new mandate.", Paragraph8, Contexts.Coordinator, Contexts.Now),
        Harmed,
        ApprovedOnce,
        new MeasureEvent.Resumed("Aim was corrected.", Paragraph8, Contexts.Coordinator, Contexts.Now),
        new MeasureEvent.Completed(Contexts.Coordinator, Contexts.Now),
    ];

    public static readonly MeasureEvent[] ToGivingUp = [Authorised, new MeasureEvent.NotCarriedOut("No consent.", Contexts.Coordinator, Contexts.Now)];

    public static readonly MeasureEvent[] ToHandover =
        [Authorised, Activated, new MeasureEvent.HandedOver("MINUSCA", "As mandated.", Contexts.Coordinator, Contexts.Now)];
}
