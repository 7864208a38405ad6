using System.Diagnostics;
using CaseFlow.Cases.Access;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Dialogues;

/// <summary>
/// The rules of a dialogue: nothing is written down that its rule of attribution does not let be said. What is not attributable is protected by
/// having no name: nobody can be made to give up what is stored nowhere.
/// </summary>
public static class DialogueDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<DialogueEvent> Decide(DialogueCommand command, Dialogue state, DecisionContext context) =>
        (command, state) switch
        {
            (DialogueCommand.Convene c, Dialogue.NotConvened) => Convene(c, context),
            (DialogueCommand.Convene, _) => DialogueRejections.AlreadyConvened,
            (_, Dialogue.NotConvened) => DialogueRejections.NotFound,
            (DialogueCommand.LinkCase c, Dialogue.Known s) => Link(c, s, context),
            (DialogueCommand.UnlinkCase c, Dialogue.Known s) => Unlink(c, s, context),
            (_, Dialogue.Known s) when !s.Frame.MayBeWrittenBy(context.Actor) => DialogueRejections.WrittenByAnother,
            (_, Dialogue.Concluded) => DialogueRejections.Concluded,
            (DialogueCommand.RecordStatement c, Dialogue.Open s) => Record(c, s, context),
            (DialogueCommand.Conclude c, Dialogue.Open) => [new DialogueEvent.Concluded(c.Outcome, context.Now)],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<DialogueEvent> Convene(DialogueCommand.Convene c, DecisionContext context)
    {
        var access = c.Access ?? AccessTerms.Default;
        var (rule, participants) = (c.Terms.Rule, c.Terms.Participants);
        return access.RefusalOf(c.Marking) is { } refusal ? refusal
            : participants.Any(participant => participant.SaysMoreThan(rule)) ? DialogueRejections.NamesMoreThanRule
            : participants.Any(participant => participant.SaysLessThan(rule)) ? DialogueRejections.NamesLessThanRule
            : [new DialogueEvent.Convened(
                c.Id, c.Terms, access.ToLabel(c.Marking, context, AccessLabel.OwnersOf(context.Actor), c.ReleasableTo), context.Actor, context.Now)];
    }

    private static Decision<DialogueEvent> Record(DialogueCommand.RecordStatement c, Dialogue.Open s, DecisionContext context) =>
        (s.Frame.Rule, c.Speaker) switch
        {
            (AttributionRule.NotAttributable, not null) => DialogueRejections.NotAttributable,
            (not AttributionRule.NotAttributable, var speaker) when speaker is null || !s.Frame.Speakers.Contains(speaker) =>
                DialogueRejections.UnknownSpeaker,
            _ => [new DialogueEvent.StatementRecorded(c.Text, c.Speaker, context.Now)],
        };

    private static Decision<DialogueEvent> Link(DialogueCommand.LinkCase c, Dialogue.Known s, DecisionContext context) =>
        !c.MayReadCase ? DialogueRejections.NoCase
        : s.Cases.Contains(c.CaseId) ? []
        : [new DialogueEvent.CaseLinked(c.CaseId, context.Actor, context.Now)];

    private static Decision<DialogueEvent> Unlink(DialogueCommand.UnlinkCase c, Dialogue.Known s, DecisionContext context) =>
        !c.MayReadCase ? DialogueRejections.NoCase
        : !s.Cases.Contains(c.CaseId) ? DialogueRejections.NotLinked
        : [new DialogueEvent.CaseUnlinked(c.CaseId, c.Grounds, context.Actor, context.Now)];
}
