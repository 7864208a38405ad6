using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Mandates;

/// <summary>The rules of a mandate: what it allows is written down once, and its end is not missed.</summary>
public static class MandateDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<MandateEvent> Decide(MandateCommand command, Mandate state, DecisionContext context) =>
        (command, state) switch
        {
            (MandateCommand.Record c, Mandate.NotRecorded) => Record(c, context),
            (MandateCommand.Record, _) => MandateRejections.AlreadyRecorded,
            (_, Mandate.NotRecorded) => MandateRejections.NotFound,
            (MandateCommand.End c, Mandate.InForce s) => End(c, s, context),
            (MandateCommand.End, Mandate.Ended) => MandateRejections.Ended,
            (MandateCommand.FireEnd, Mandate.InForce { EndsAt: { } endsAt } s) when endsAt <= context.Now =>
                [new MandateEvent.Ended(endsAt, s.EndReference, context.Now)],
            (MandateCommand.FireEnd, _) => [],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<MandateEvent> Record(MandateCommand.Record c, DecisionContext context) =>
        c.Text.Paragraphs.IsEmpty ? MandateRejections.NoParagraph
        : c.Text.Paragraphs.DistinctBy(paragraph => paragraph.Number).Count() < c.Text.Paragraphs.Length ? MandateRejections.ParagraphTwice
        : IsBeforeAdoption(c.Text.ExpiresAt, c.Text) ? MandateRejections.EndsBeforeAdoption
        : [new MandateEvent.Recorded(c.Id, c.Text, context.Actor, context.Now)];

    private static Decision<MandateEvent> End(MandateCommand.End c, Mandate.InForce s, DecisionContext context)
    {
        if (IsBeforeAdoption(c.EndsAt, s.Text))
        {
            return MandateRejections.EndsBeforeAdoption;
        }

        var endFixed = new MandateEvent.EndFixed(c.EndsAt, c.Reference, context.Actor, context.Now);
        return c.EndsAt <= context.Now ? [endFixed, new MandateEvent.Ended(c.EndsAt, c.Reference, context.Now)] : [endFixed];
    }

    private static bool IsBeforeAdoption(DateTimeOffset? end, MandateText text) => end?.UtcDateTime < text.AdoptedOn.ToDateTime(TimeOnly.MinValue);
}
