using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>
/// What happens when somebody looks. At the end nothing is adopted by accident: as long as a voter was not reachable and nobody has answered for
/// adopting without it, or a flash was not acknowledged by all, the silence goes on for another whole period of its class.
/// </summary>
internal static class SilenceExpiry
{
    public static Decision<SilenceEvent> Look(Silence.Running s, SilenceFacts facts, DecisionContext context) =>
        context.Now >= s.Period.SettlesAt ? Settle(s, facts, context)
        : context.Now < s.NextLookAt || s.Period.IsOverAt(context.Now) ? []
        : s is Silence.Circulated ? [new SilenceEvent.Opened(context.Now)]
        : [new SilenceEvent.Looked(s.File.Unacknowledged, context.Now)];

    private static Decision<SilenceEvent> Settle(Silence.Running s, SilenceFacts facts, DecisionContext context)
    {
        var (absent, unacknowledged) = (s.File.Unanswered, s.File.Unacknowledged);
        return !absent.IsEmpty ? [Extended(ExtensionCause.Absence, absent)]
            : s.Period.Class is SilenceClass.Flash && !unacknowledged.IsEmpty ? [Extended(ExtensionCause.ReceiptsMissing, unacknowledged)]
            : [new SilenceEvent.Adopted(s.File.Text.Version, SilenceFile.Nobody.Union(s.File.Absences.Keys), s.Period.ClosesAt, context.Now)];

        SilenceEvent Extended(ExtensionCause cause, ImmutableSortedSet<string> awaited) =>
            new SilenceEvent.Extended(cause, AnotherPeriod(s, facts, context), awaited, [], null, Actor.System, context.Now);
    }

    // calendars that changed since and leave no common working day must not end the silence
    private static DateTimeOffset AnotherPeriod(Silence.Running s, SilenceFacts facts, DecisionContext context) =>
        MinimumPeriods.EarliestEnd(
            s.Period.Class, TimeZoneInfo.FindSystemTimeZoneById(s.Period.Zone), context.Now, s.File.Voters, facts.Calendars)
        ?? context.Now.AddDays(MinimumPeriods.LongestSearch);
}
