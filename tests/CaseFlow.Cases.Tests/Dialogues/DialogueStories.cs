using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Dialogues;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Dialogues;

internal static class DialogueStories
{
    public static readonly DialogueId Id = new(new Guid("00000000-0000-7000-8000-000000000031"));

    public static readonly CaseId TheCase = new(new Guid("00000000-0000-7000-8000-000000000032"));

    public static readonly Participant Named = new("Amal Example", "Women of the North", "women's organisations");

    public static readonly Participant InGeneral = new(StandsFor: "women's organisations");

    public static readonly DialogueEvent.Convened OnTheRecord = Convened(AttributionRule.OnTheRecord, Named);

    public static readonly DialogueEvent.Convened NotAttributable = Convened(AttributionRule.NotAttributable, InGeneral);

    public static readonly DialogueEvent.Convened ToOrganisation =
        Convened(AttributionRule.AttributedToOrganisation, Named with { Person = null });

    public static readonly DialogueEvent[] Whole =
    [
        OnTheRecord,
        new DialogueEvent.StatementRecorded("Markets have closed", Named.Person, Contexts.Now),
        new DialogueEvent.CaseLinked(TheCase, Contexts.Coordinator, Contexts.Now),
        new DialogueEvent.CaseUnlinked(TheCase, "Another district", Contexts.Coordinator, Contexts.Now),
        new DialogueEvent.Concluded("A joint call", Contexts.Now),
    ];

    public static DialogueCommand.Convene Convene(AttributionRule rule, params Participant[] participants) =>
        new(Id, new DialogueTerms("Early signs", new DateOnly(2011, 2, 22), rule, [.. participants], "en"), Marking.Amber, ["EU"]);

    private static DialogueEvent.Convened Convened(AttributionRule rule, params Participant[] participants) => new(
        Id, Convene(rule, participants).Terms, AccessLabel.Of(Marking.Amber, "UN", ["UN"], ["EU"]), Contexts.Coordinator, Contexts.Now);
}
