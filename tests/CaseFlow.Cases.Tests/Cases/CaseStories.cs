using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Cases;

internal static class CaseStories
{
    public static readonly CaseEvent.Opened Opened = new(
        new CaseId(new Guid("00000000-0000-7000-8000-000000000001")),
        "CF-00000-00001",
        "Libya 2011",
        "LBY",
        TimeBase.Exercise,
        Marking.Amber,
        ["AU", "LAS"],
        "en",
        ["EU", "NATO", "UN"],
        StartSource.Signal,
        Contexts.Coordinator,
        Contexts.Now);

    public static readonly AccessLabel Red = Opened.ToLabel() with { Marking = Marking.Red, Named = ["legal-un"] };

    public static readonly GateDecision Act = new(Gate.G1, "act", "The threat is clear.", ["watch"], null, false, null, null);

    public static readonly RecordEntry Critique =
        new(new DateOnly(2011, 11, 11), true, RecordKind.Critique, "Brazil", "Concept note circulated.", "A/66/551-S/2011/701");

    public static readonly AuthorityClaim Certified =
        new("President", "The winner of the run-off", "UN certification", new DateOnly(2010, 12, 3), "Statement of the certifier");

    public static CaseEvent.StageEntered Entered(CaseStage stage, double afterDays = 0) =>
        new(stage, Contexts.Coordinator, Contexts.Now.AddDays(afterDays));

    public static readonly CaseEvent[] ToClosure =
    [
        Opened,
        new CaseEvent.VariantChosen("rapid", Contexts.Coordinator, Contexts.Now),
        new CaseEvent.PhaseDecided(CasePhase.Response, "Crimes are under way.", PhaseMove.First, false, CasePhase.Response, Contexts.Coordinator, Contexts.Now),
        new CaseEvent.AccessChanged(Red, new AccessChange(Marking.Red, Added: ["legal-un"]), "A source was named.", Contexts.Coordinator, Contexts.Now),
        Entered(CaseStage.Design),
        new CaseEvent.GateDecided(Act, Contexts.Coordinator, Contexts.Now),
        Entered(CaseStage.Evaluation),
        new CaseEvent.ClockAdvanced(Contexts.Now.AddDays(30), Contexts.Coordinator),
        Entered(CaseStage.Closed),
        new CaseEvent.Closed(Contexts.Coordinator, Contexts.Now),
        new CaseEvent.RecordEntryAdded(Critique, Contexts.Coordinator, Contexts.Now),
        new CaseEvent.AuthorityClaimed(Certified, Contexts.Coordinator, Contexts.Now),
    ];

    public static readonly CaseEvent[] ToDecline =
    [
        Opened,
        new CaseEvent.WatchStarted("Quiet.", Contexts.Now.AddDays(30), Contexts.Coordinator, Contexts.Now),
        new CaseEvent.Declined("Noise.", null, Contexts.Coordinator, Contexts.Now),
    ];
}
