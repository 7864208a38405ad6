using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Cases.Silences;

/// <summary>The state of an item under silence, folded from its events.</summary>
public abstract record Silence
{
    private Silence()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Silence None { get; } = new NotDrafted();

    /// <summary>There is no such item.</summary>
    public sealed record NotDrafted : Silence;

    /// <summary>The text is written and nobody has been asked.</summary>
    public sealed record Draft(SilenceFile File) : Silence;

    /// <summary>Voters have the text, and the end of their time is fixed.</summary>
    /// <param name="File">What the rules know.</param>
    /// <param name="Period">The time that they have.</param>
    /// <param name="NextLookAt">When somebody looks at it next, UTC.</param>
    /// <param name="CountedUntil">Up to when lost time has been given back, UTC.</param>
    public abstract record Running(SilenceFile File, SilencePeriod Period, DateTimeOffset NextLookAt, DateTimeOffset CountedUntil) : Silence;

    /// <summary>The text is with the voters, and their time has not begun.</summary>
    public sealed record Circulated(SilenceFile File, SilencePeriod Period, DateTimeOffset NextLookAt, DateTimeOffset CountedUntil)
        : Running(File, Period, NextLookAt, CountedUntil);

    /// <summary>Their time runs as announced.</summary>
    public sealed record UnderSilence(SilenceFile File, SilencePeriod Period, DateTimeOffset NextLookAt, DateTimeOffset CountedUntil)
        : Running(File, Period, NextLookAt, CountedUntil);

    /// <summary>Their time runs longer than announced.</summary>
    public sealed record Extended(SilenceFile File, SilencePeriod Period, DateTimeOffset NextLookAt, DateTimeOffset CountedUntil)
        : Running(File, Period, NextLookAt, CountedUntil);

    /// <summary>Nobody broke the silence: the text is adopted.</summary>
    public sealed record Adopted(SilenceFile File, SilencePeriod Period) : Silence;

    /// <summary>Somebody broke the silence: the text is not adopted.</summary>
    public sealed record Broken(SilenceFile File, SilencePeriod Period) : Silence;

    /// <summary>Whoever circulated the text has taken it back.</summary>
    public sealed record Withdrawn(SilenceFile File) : Silence;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Silence Evolve(Silence state, SilenceEvent @event) =>
        (state, @event) switch
        {
            (NotDrafted, SilenceEvent.Drafted e) => new Draft(new(e.Id, e.Text, SilenceFile.Nobody, SilenceFile.Nobody, NoAbsence)),
            (Draft s, SilenceEvent.Redrafted e) => new Draft(s.File with { Text = e.Text }),
            (Draft s, SilenceEvent.Circulated e) => Start(s.File with { Voters = e.Voters, Chair = e.By.OrganisationId }, e.Period, e.At),
            (Running s, SilenceEvent.TextChanged e) => Start(AskedAnew(s.File, e.Text), e.Period, e.At),
            (Circulated s, SilenceEvent.Opened e) => new UnderSilence(s.File, s.Period, s.Period.NextLook(e.At), s.CountedUntil),
            (Running s, SilenceEvent.Looked e) => s with { NextLookAt = s.Period.NextLook(e.At) },
            (Running s, SilenceEvent.Extended e) => Extend(s, e),
            (Running s, SilenceEvent.ReceiptAcknowledged e) => s with { File = s.File with { Receipts = s.File.Receipts.Add(e.Organisation) } },
            (Running s, SilenceEvent.AbsenceReported e) => With(s, new VoterAbsence(e.Organisation, e.Source, e.At)),
            (Running s, SilenceEvent.AbsenceAnsweredFor e) => With(s, s.File.Absences[e.Organisation] with { IsAnsweredFor = true }),
            (Running s, SilenceEvent.AbsenceEnded e) => s with { File = s.File with { Absences = s.File.Absences.Remove(e.Organisation) } },
            (Running or Adopted, SilenceEvent.Reserved) => state,
            (Running s, SilenceEvent.Broken) => new Broken(s.File, s.Period),
            (Broken, SilenceEvent.Broken) => state,
            (Running or Adopted or Broken, SilenceEvent.LateBreakKept) => state,
            (Running s, SilenceEvent.Adopted) => new Adopted(s.File, s.Period),
            (Running s, SilenceEvent.Withdrawn) => new Withdrawn(s.File),
            (Draft s, SilenceEvent.Withdrawn) => new Withdrawn(s.File),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };

    private static ImmutableSortedDictionary<string, VoterAbsence> NoAbsence { get; } =
        ImmutableSortedDictionary.Create<string, VoterAbsence>(StringComparer.Ordinal);

    private static Running Start(SilenceFile file, SilencePeriod period, DateTimeOffset now) =>
        now < period.OpensAt
            ? new Circulated(file, period, period.NextLook(now), period.OpensAt)
            : new UnderSilence(file, period, period.NextLook(now), period.OpensAt);

    // another text is another question, which nobody has received or answered for yet
    private static SilenceFile AskedAnew(SilenceFile file, SilenceText text) => file with
    {
        Text = text,
        Receipts = SilenceFile.Nobody,
        Absences = file.Absences.ToImmutableSortedDictionary(
            pair => pair.Key, pair => pair.Value with { IsAnsweredFor = false }, StringComparer.Ordinal),
    };

    private static Running With(Running s, VoterAbsence absence) =>
        s with { File = s.File with { Absences = s.File.Absences.SetItem(absence.Organisation, absence) } };

    private static Running Extend(Running s, SilenceEvent.Extended e)
    {
        var period = s.Period with { ClosesAt = e.ClosesAt };
        var countedUntil = e.Outages.IsEmpty ? s.CountedUntil : e.Outages[^1].Until;
        return s is Circulated && e.At < period.OpensAt
            ? new Circulated(s.File, period, period.NextLook(e.At), countedUntil)
            : new Extended(s.File, period, period.NextLook(e.At), countedUntil);
    }
}
