using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>What a running silence learns from other streams: time in which nobody could have spoken, and who cannot be reached.</summary>
internal static class SilenceNews
{
    public static IEnumerable<SilenceEvent> Of(Silence.Running s, SilenceFacts facts, DecisionContext context) =>
        [.. Downtime(s, facts, context), .. Absences(s, facts, context)];

    /// <summary>What is lost of the period is given back whole, from the moment at which breaks could be received again.</summary>
    private static IEnumerable<SilenceEvent> Downtime(Silence.Running s, SilenceFacts facts, DecisionContext context)
    {
        var closesAt = s.Period.ClosesAt;
        var lost = ImmutableArray.CreateBuilder<Outage>();
        foreach (var outage in facts.Outages.Where(outage => outage.Until > s.CountedUntil).OrderBy(outage => outage.From))
        {
            var from = outage.From < s.CountedUntil ? s.CountedUntil : outage.From;
            if (from < closesAt)
            {
                closesAt += outage.Until - from;
                lost.Add(new Outage(from, outage.Until));
            }
        }

        return lost.Count == 0
            ? []
            : [new SilenceEvent.Extended(ExtensionCause.Downtime, closesAt, SilenceFile.Nobody, lost.ToImmutable(), null, Actor.System, context.Now)];
    }

    private static IEnumerable<SilenceEvent> Absences(Silence.Running s, SilenceFacts facts, DecisionContext context) =>
        s.File.Voters.SelectMany(voter => (s.File.Absences.GetValueOrDefault(voter), facts.Unreachable.Contains(voter)) switch
        {
            (null, true) => (SilenceEvent[])[new SilenceEvent.AbsenceReported(voter, AbsenceSource.Directory, null, Actor.System, context.Now)],
            ({ Source: AbsenceSource.Directory }, false) => [new SilenceEvent.AbsenceEnded(voter, context.Now)],
            _ => [],
        });
}
