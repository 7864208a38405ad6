using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>What happened to an item under silence.</summary>
public abstract record SilenceEvent
{
    private SilenceEvent()
    {
    }

    /// <summary>A text was written down, for nobody yet.</summary>
    [EventName("silence.drafted")]
    public sealed record Drafted(SilenceId Id, string Subject, SilenceText Text, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>The text was changed before anybody was asked.</summary>
    [EventName("silence.redrafted")]
    public sealed record Redrafted(SilenceText Text, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>The text went to those who are asked. Tell them all at once, and look again at the period's next look.</summary>
    [EventName("silence.circulated")]
    public sealed record Circulated(ImmutableSortedSet<string> Voters, SilencePeriod Period, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>The text was changed: a new version, for which a whole period begins. Tell all voters at once.</summary>
    [EventName("silence.text_changed")]
    public sealed record TextChanged(SilenceText Text, SilencePeriod Period, string Grounds, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>The time of the voters began.</summary>
    [EventName("silence.opened")]
    public sealed record Opened(DateTimeOffset At) : SilenceEvent;

    /// <summary>Somebody looked on the way. Remind those who have not acknowledged receipt.</summary>
    /// <param name="Unacknowledged">Who has not.</param>
    /// <param name="At">When, UTC.</param>
    [EventName("silence.looked")]
    public sealed record Looked(ImmutableSortedSet<string> Unacknowledged, DateTimeOffset At) : SilenceEvent;

    /// <summary>The end moved away. Tell all voters at once, with the reason.</summary>
    /// <param name="Cause">Why.</param>
    /// <param name="ClosesAt">The new end, UTC.</param>
    /// <param name="Awaited">For an absence or a missing receipt: whose; else empty.</param>
    /// <param name="Outages">For downtime: which is given back; else empty.</param>
    /// <param name="Grounds">For a decision: its grounds; else null.</param>
    /// <param name="By">Who; CaseFlow itself when a rule asks for it.</param>
    /// <param name="At">When, UTC.</param>
    [EventName("silence.extended")]
    public sealed record Extended(
        ExtensionCause Cause,
        DateTimeOffset ClosesAt,
        ImmutableSortedSet<string> Awaited,
        ImmutableArray<Outage> Outages,
        string? Grounds,
        Actor By,
        DateTimeOffset At) : SilenceEvent;

    /// <summary>A voter acknowledged receipt of this version; that is no assent.</summary>
    [EventName("silence.receipt_acknowledged")]
    public sealed record ReceiptAcknowledged(int Version, string Organisation, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>A voter cannot be reached, so that its silence would say nothing. Tell all voters and whoever circulated the text.</summary>
    /// <param name="Organisation">The voter.</param>
    /// <param name="Source">How this became known.</param>
    /// <param name="Grounds">What whoever reports it says; null when the register of posts shows it.</param>
    /// <param name="By">Who reports it.</param>
    /// <param name="At">When, UTC.</param>
    [EventName("silence.absence_reported")]
    public sealed record AbsenceReported(string Organisation, AbsenceSource Source, string? Grounds, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>Somebody answers by name for adopting the text without a voter that cannot be reached.</summary>
    [EventName("silence.absence_answered_for")]
    public sealed record AbsenceAnsweredFor(string Organisation, string Grounds, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>A voter can be reached again.</summary>
    [EventName("silence.absence_ended")]
    public sealed record AbsenceEnded(string Organisation, DateTimeOffset At) : SilenceEvent;

    /// <summary>A reservation or statement was attached; it breaks nothing.</summary>
    [EventName("silence.reserved")]
    public sealed record Reserved(SilenceReservation Reservation, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>A voter broke the silence in time: the text is not adopted. Tell all voters at once.</summary>
    [EventName("silence.broken")]
    public sealed record Broken(SilenceBreak Break, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>A break came too late: it is kept and shown, and changes nothing.</summary>
    [EventName("silence.late_break_kept")]
    public sealed record LateBreakKept(SilenceBreak Break, Actor By, DateTimeOffset At) : SilenceEvent;

    /// <summary>The silence was not broken: the text is adopted. Tell all voters at once.</summary>
    /// <param name="Version">Of the text.</param>
    /// <param name="Absent">Voters that could not be reached, so that their silence is no assent; somebody has answered for each.</param>
    /// <param name="AsOf">The instant at which it was adopted, UTC.</param>
    /// <param name="At">When this was noticed, UTC.</param>
    [EventName("silence.adopted")]
    public sealed record Adopted(int Version, ImmutableSortedSet<string> Absent, DateTimeOffset AsOf, DateTimeOffset At) : SilenceEvent;

    /// <summary>Whoever circulated the text takes it back. Tell all voters at once, if there are any.</summary>
    [EventName("silence.withdrawn")]
    public sealed record Withdrawn(string Grounds, Actor By, DateTimeOffset At) : SilenceEvent;
}
