using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>
/// The rules of silence: whoever says nothing in a fixed time assents, so the time, the voters and the text are fixed before, and nobody is
/// taken to assent who could not speak.
/// </summary>
public static class SilenceDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer. What other streams know is taken in first.</summary>
    public static Decision<SilenceEvent> Decide(SilenceCommand command, Silence state, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (state is not Silence.Running running)
        {
            return Answer(command, state, context);
        }

        var news = SilenceNews.Of(running, command.Facts, context).ToList();
        var decision = Answer(command, news.Aggregate(state, Silence.Evolve), context);
        return decision.IsRejected ? decision : [.. news, .. decision.Events];
    }

    private static Decision<SilenceEvent> Answer(SilenceCommand command, Silence state, DecisionContext context) =>
        (command, state) switch
        {
            (SilenceCommand.Draft c, Silence.NotDrafted) =>
                [new SilenceEvent.Drafted(c.Id, c.Subject, new(1, c.Text, c.Language), context.Actor, context.Now)],
            (SilenceCommand.Draft, _) => SilenceRejections.AlreadyDrafted,
            (_, Silence.NotDrafted) => SilenceRejections.NotFound,
            (SilenceCommand.Look, Silence.Running s) => SilenceExpiry.Look(s, command.Facts, context),
            (SilenceCommand.Look, _) => [],
            (SilenceCommand.Circulate c, Silence.Draft s) => SilenceTiming.Circulate(c, s, context),
            (SilenceCommand.Circulate, Silence.Running) => SilenceRejections.AlreadyCirculated,
            (SilenceCommand.ChangeText c, Silence.Draft s) => SilenceTiming.Redraft(c, s, context),
            (SilenceCommand.Withdraw c, Silence.Draft) => [new SilenceEvent.Withdrawn(c.Grounds, context.Actor, context.Now)],
            (_, Silence.Draft) => SilenceRejections.NotCirculated,
            (_, Silence.Withdrawn) => SilenceRejections.Withdrawn,
            (SilenceCommand.Break c, _) => SilenceVoices.Break(c, state, context),
            (SilenceCommand.Reserve c, Silence.Running { File: var file }) => SilenceVoices.Reserve(c, file, context),
            (SilenceCommand.Reserve c, Silence.Adopted { File: var file }) => SilenceVoices.Reserve(c, file, context),
            (_, Silence.Adopted) => SilenceRejections.Adopted,
            (_, Silence.Broken) => SilenceRejections.Broken,
            (_, Silence.Running s) when s.Period.IsOverAt(context.Now) => SilenceRejections.TimeIsUp,
            (SilenceCommand.ChangeText c, Silence.Running s) => SilenceTiming.ChangeText(c, s, context),
            (SilenceCommand.Extend c, Silence.Running s) => SilenceTiming.Extend(c, s, context),
            (SilenceCommand.Withdraw c, Silence.Running) => [new SilenceEvent.Withdrawn(c.Grounds, context.Actor, context.Now)],
            (SilenceCommand.AcknowledgeReceipt, Silence.Running s) => SilenceVoices.AcknowledgeReceipt(s, context),
            (SilenceCommand.ReportAbsence c, Silence.Running s) => SilenceVoices.ReportAbsence(c, s, context),
            (SilenceCommand.AnswerForAbsence c, Silence.Running s) => SilenceVoices.AnswerForAbsence(c, s, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };
}
