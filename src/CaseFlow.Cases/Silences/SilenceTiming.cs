using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>The rules of the time that voters have: the class says how much at least, and a new text needs all of it again.</summary>
internal static class SilenceTiming
{
    public static Decision<SilenceEvent> Circulate(SilenceCommand.Circulate c, Silence.Draft s, DecisionContext context)
    {
        if (c.Voters.IsEmpty)
        {
            return SilenceRejections.NoVoter;
        }

        var (period, refusal) = PeriodOf(c.Terms, c.Voters, c.Facts, context);
        if (period is null)
        {
            return refusal!;
        }

        SilenceEvent circulated = new SilenceEvent.Circulated(c.Voters, period, context.Actor, context.Now);
        return [circulated, .. SilenceNews.Of((Silence.Running)Silence.Evolve(s, circulated), c.Facts, context)];
    }

    public static Decision<SilenceEvent> Redraft(SilenceCommand.ChangeText c, Silence.Draft s, DecisionContext context) =>
        IsSame(c, s.File) ? SilenceRejections.SameText
        : [new SilenceEvent.Redrafted(NextOf(c, s.File), context.Actor, context.Now)];

    public static Decision<SilenceEvent> ChangeText(SilenceCommand.ChangeText c, Silence.Running s, DecisionContext context)
    {
        if (IsSame(c, s.File))
        {
            return SilenceRejections.SameText;
        }

        var terms = new SilenceTerms(s.Period.Class, s.Period.Zone, ClosesAt: c.ClosesAt);
        var (period, refusal) = PeriodOf(terms, s.File.Voters, c.Facts, context);
        return period is null ? refusal! : [new SilenceEvent.TextChanged(NextOf(c, s.File), period, c.Grounds, context.Actor, context.Now)];
    }

    public static Decision<SilenceEvent> Extend(SilenceCommand.Extend c, Silence.Running s, DecisionContext context) =>
        c.ClosesAt <= s.Period.ClosesAt ? SilenceRejections.NotLater
        : [new SilenceEvent.Extended(ExtensionCause.Decided, c.ClosesAt, SilenceFile.Nobody, [], c.Grounds, context.Actor, context.Now)];

    private static bool IsSame(SilenceCommand.ChangeText c, SilenceFile file) => c.Text == file.Text.Text;

    private static SilenceText NextOf(SilenceCommand.ChangeText c, SilenceFile file) => file.Text with { Version = file.Text.Version + 1, Text = c.Text };

    private static (SilencePeriod? Period, Rejection? Refusal) PeriodOf(
        SilenceTerms terms, ImmutableSortedSet<string> voters, SilenceFacts facts, DecisionContext context)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(terms.Zone, out var zone) || !zone.HasIanaId)
        {
            return (null, SilenceRejections.ZoneUnknown);
        }

        var opensAt = terms.OpensAt ?? context.Now;
        return opensAt < context.Now ? (null, SilenceRejections.OpensInThePast)
            : MinimumPeriods.EarliestEnd(terms.Class, zone, opensAt, voters, facts.Calendars) is not { } earliest
                ? (null, SilenceRejections.NoCommonWorkingDays)
            : terms.ClosesAt < earliest ? (null, SilenceRejections.TooShort(earliest))
            : (new SilencePeriod(terms.Class, terms.Zone, opensAt, terms.ClosesAt ?? earliest), null);
    }
}
