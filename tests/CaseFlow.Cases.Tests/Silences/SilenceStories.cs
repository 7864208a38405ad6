using System.Collections.Immutable;
using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Silences;

internal static class SilenceStories
{
    public const string Brussels = "Europe/Brussels";

    public static readonly ImmutableSortedSet<string> Voters = SilenceFile.Nobody.Union(["EU", "NATO", "UN"]);

    /// <summary>A Tuesday, 13:00 in Brussels.</summary>
    public static readonly DateTimeOffset Start = Contexts.Now;

    public static readonly DateTimeOffset End = Start.AddHours(72);

    public static readonly DateTimeOffset Settled = End + SilencePeriod.Settling;

    public static readonly SilencePeriod Period = new(SilenceClass.Standard, Brussels, Start, End);

    public static readonly SilenceTerms Terms = new(SilenceClass.Standard, Brussels);

    public static readonly SilenceText Text = new(1, "The three organisations are gravely concerned.", "en");

    public static readonly SilenceText Second = Text with { Version = 2, Text = "The three organisations are concerned." };

    public static readonly Actor Eu = Contexts.FocalPoint("EU");

    public static readonly Actor Nato = Contexts.FocalPoint("NATO");

    public static readonly SilenceEvent.Drafted Drafted =
        new(new SilenceId(new Guid("00000000-0000-7000-8000-000000000009")), "Joint statement", Text, Contexts.Coordinator, Start);

    public static readonly SilenceEvent.Circulated Circulated = new(Voters, Period, Contexts.Coordinator, Start);

    public static readonly SilenceEvent[] Running = [Drafted, Circulated];

    public static readonly SilenceEvent.Circulated CirculatedAsFlash =
        Circulated with { Period = Period with { Class = SilenceClass.Flash, ClosesAt = Start.AddHours(4) } };

    public static readonly SilenceCommand.Break Objection = new("Our capital does not agree.", null, Start.AddHours(1));

    public static readonly SilenceFacts NatoUnreachable = SilenceFacts.None with { Unreachable = SilenceFile.Nobody.Add("NATO") };

    public static readonly SilenceEvent.AbsenceReported NatoAbsent = new("NATO", AbsenceSource.Directory, null, Actor.System, Start);

    public static readonly SilenceEvent.AbsenceAnsweredFor NatoAnsweredFor =
        new("NATO", "NATO was told by telephone.", Contexts.Coordinator, Start.AddHours(1));

    public static readonly SilenceEvent.Broken Broken = new(BreakOf(Eu, Start.AddHours(1)), Eu, Start.AddHours(1));

    public static readonly SilenceEvent.Adopted Adopted = new(1, SilenceFile.Nobody, End, Settled);

    public static readonly SilenceEvent.Withdrawn Withdrawn = new("Overtaken by events.", Contexts.Coordinator, Start.AddHours(1));

    public static readonly SilenceEvent[] ToAdoption =
    [
        Drafted,
        new SilenceEvent.Redrafted(Second, Contexts.Coordinator, Start),
        Circulated with { Period = Period with { OpensAt = Start.AddHours(1), ClosesAt = End.AddHours(1) } },
        NatoAbsent,
        new SilenceEvent.Opened(Start.AddHours(1)),
        NatoAnsweredFor,
        new SilenceEvent.ReceiptAcknowledged(2, "EU", Eu, Start.AddHours(2)),
        new SilenceEvent.Reserved(new(2, ReservationKind.Reservation, "Without prejudice.", Eu.PersonId, Eu.PostId!, "EU"), Eu, Start.AddHours(2)),
        new SilenceEvent.Looked(SilenceFile.Nobody.Union(["NATO", "UN"]), Start.AddHours(37)),
        new SilenceEvent.AbsenceEnded("NATO", Start.AddHours(38)),
        new SilenceEvent.TextChanged(Text with { Version = 3 }, Period, "Both sides are named now.", Contexts.Coordinator, Start.AddHours(40)),
        new SilenceEvent.Extended(ExtensionCause.Decided, End.AddDays(1), SilenceFile.Nobody, [], "A holiday.", Contexts.Coordinator, Start.AddHours(41)),
        new SilenceEvent.Adopted(3, SilenceFile.Nobody, End.AddDays(1), Settled.AddDays(1)),
        new SilenceEvent.LateBreakKept(BreakOf(Nato, End.AddDays(2)) with { Version = 3 }, Nato, End.AddDays(2)),
    ];

    public static SilenceBreak BreakOf(Actor actor, DateTimeOffset receivedAt) =>
        new(1, "Our capital does not agree.", null, actor.PersonId, actor.PostId!, actor.OrganisationId!, receivedAt);
}
