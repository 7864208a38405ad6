using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Dialogues;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Dialogues.DialogueStories;

namespace CaseFlow.Cases.Tests.Dialogues;

public sealed class HoldingADialogueTests
{
    private static readonly DialogueCommand.RecordStatement Unattributed = new("Markets have closed", Speaker: null);
    private static readonly DialogueCommand.Conclude Conclude = new("A joint call");

    [Fact]
    public void Begins_with_those_whom_its_rule_lets_be_named()
    {
        Specs.Dialogue.When(Convene(AttributionRule.OnTheRecord, Named)).Then(OnTheRecord);
        Specs.Dialogue.When(Convene(AttributionRule.AttributedToOrganisation, Named with { Person = null })).Then(ToOrganisation);
        Specs.Dialogue.When(Convene(AttributionRule.NotAttributable, InGeneral)).Then(NotAttributable);
    }

    [Theory]
    [InlineData(AttributionRule.AttributedToOrganisation, "Amal Example", "Women of the North")]
    [InlineData(AttributionRule.NotAttributable, "Amal Example", null)]
    [InlineData(AttributionRule.NotAttributable, null, "Women of the North")]
    public void Is_refused_when_a_participant_says_more_than_its_rule(AttributionRule rule, string? person, string? organisation) =>
        Specs.Dialogue.When(Convene(rule, InGeneral, new Participant(person, organisation, "women's organisations")))
            .ThenRefused(DialogueRejections.NamesMoreThanRule);

    [Theory]
    [InlineData(AttributionRule.OnTheRecord, null, null, "women's organisations")]
    [InlineData(AttributionRule.AttributedToOrganisation, null, null, "women's organisations")]
    [InlineData(AttributionRule.NotAttributable, null, null, " ")]
    public void Is_refused_when_a_participant_says_less_than_its_rule_needs(AttributionRule rule, string? person, string? organisation, string standsFor) =>
        Specs.Dialogue.When(Convene(rule, new Participant(person, organisation, standsFor))).ThenRefused(DialogueRejections.NamesLessThanRule);

    [Fact]
    public void Is_refused_with_an_unknown_marking() =>
        Specs.Dialogue.When(Convene(AttributionRule.NotAttributable, InGeneral) with { Marking = "TLP:PINK" }).ThenRefused(CaseRejections.UnknownMarking);

    [Fact]
    public void Is_convened_once() =>
        Specs.Dialogue.Given(NotAttributable).When(Convene(AttributionRule.OnTheRecord, Named)).ThenRefused(DialogueRejections.AlreadyConvened);

    [Theory]
    [InlineData("Amal Example")]
    [InlineData("women's organisations")]
    [InlineData("")]
    public void Takes_no_speaker_of_any_kind_under_non_attribution(string speaker) =>
        Specs.Dialogue.Given(NotAttributable).When(new DialogueCommand.RecordStatement("Markets have closed", speaker))
            .ThenRefused(DialogueRejections.NotAttributable);

    [Fact]
    public void Keeps_what_was_said_under_non_attribution_with_nothing_but_the_words() =>
        Specs.Dialogue.Given(NotAttributable).When(Unattributed)
            .Then(new DialogueEvent.StatementRecorded("Markets have closed", Speaker: null, Contexts.Now));

    [Fact]
    public void Attributes_what_was_said_to_whom_the_rule_allows()
    {
        Specs.Dialogue.Given(OnTheRecord).When(Unattributed with { Speaker = "Amal Example" })
            .Then(new DialogueEvent.StatementRecorded("Markets have closed", "Amal Example", Contexts.Now));
        Specs.Dialogue.Given(ToOrganisation).When(Unattributed with { Speaker = "Women of the North" })
            .Then(new DialogueEvent.StatementRecorded("Markets have closed", "Women of the North", Contexts.Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Amal Example")]
    public void Attributes_nothing_to_a_person_or_nobody_where_organisations_speak(string? speaker) =>
        Specs.Dialogue.Given(ToOrganisation).When(Unattributed with { Speaker = speaker }).ThenRefused(DialogueRejections.UnknownSpeaker);

    [Fact]
    public void Is_written_down_by_the_post_that_convened_it_alone() =>
        Specs.Dialogue.Given(NotAttributable).As(Contexts.FocalPoint("UN")).When(Unattributed).ThenRefused(DialogueRejections.WrittenByAnother);

    [Fact]
    public void Is_written_down_by_a_deputy_only_where_statements_are_attributed()
    {
        var deputy = Contexts.FocalPoint("UN") with { OnBehalfOf = Contexts.Coordinator.PostId };

        Specs.Dialogue.Given(NotAttributable).As(deputy).When(Unattributed).ThenRefused(DialogueRejections.WrittenByAnother);
        Specs.Dialogue.Given(ToOrganisation).As(deputy).When(Unattributed with { Speaker = "Women of the North" })
            .Then(new DialogueEvent.StatementRecorded("Markets have closed", "Women of the North", Contexts.Now));
    }

    [Fact]
    public void Ends_with_its_outcome()
    {
        Specs.Dialogue.Given(NotAttributable).When(Conclude).Then(new DialogueEvent.Concluded("A joint call", Contexts.Now));
        Specs.Dialogue.Given(Whole).When(Conclude).ThenRefused(DialogueRejections.Concluded);
        Specs.Dialogue.Given(Whole).When(Unattributed with { Speaker = "Amal Example" }).ThenRefused(DialogueRejections.Concluded);
    }

    [Fact]
    public void Can_be_linked_to_cases_also_when_it_has_ended_and_by_whoever_reads_both() =>
        Specs.Dialogue.Given(Whole).As(Contexts.FocalPoint("EU")).When(new DialogueCommand.LinkCase(TheCase, MayReadCase: true))
            .Then(new DialogueEvent.CaseLinked(TheCase, Contexts.FocalPoint("EU"), Contexts.Now));

    [Fact]
    public void Is_linked_to_a_case_once() =>
        Specs.Dialogue.Given(Whole[..3]).When(new DialogueCommand.LinkCase(TheCase, MayReadCase: true)).ThenNothing();

    [Fact]
    public void Has_no_links_for_those_who_may_not_read_the_case()
    {
        Specs.Dialogue.Given(Whole[..3]).When(new DialogueCommand.LinkCase(TheCase, MayReadCase: false)).ThenRefused(DialogueRejections.NoCase);
        Specs.Dialogue.Given(Whole[..3]).When(new DialogueCommand.UnlinkCase(TheCase, MayReadCase: false, "Wrong")).ThenRefused(DialogueRejections.NoCase);
    }

    [Fact]
    public void Loses_a_link_with_grounds()
    {
        var unlink = new DialogueCommand.UnlinkCase(TheCase, MayReadCase: true, "Wrong");

        Specs.Dialogue.Given(Whole[..3]).When(unlink).Then(new DialogueEvent.CaseUnlinked(TheCase, "Wrong", Contexts.Coordinator, Contexts.Now));
        Specs.Dialogue.Given(OnTheRecord).When(unlink).ThenRefused(DialogueRejections.NotLinked);
    }

    [Fact]
    public void Is_nothing_before_it_is_convened() => Specs.Dialogue.When(Unattributed).ThenRefused(DialogueRejections.NotFound);

    [Fact]
    public void Repeats_no_name_in_a_refusal() =>
        Assert.DoesNotContain("Amal", Specs.Dialogue.Given(NotAttributable).When(Unattributed with { Speaker = "Amal Example" })
            .Decision.Rejection.Message, StringComparison.Ordinal);
}
