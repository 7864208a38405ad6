using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>What those who are asked may say, and what is said about those who cannot.</summary>
internal static class SilenceVoices
{
    public static Decision<SilenceEvent> Break(SilenceCommand.Break c, Silence state, DecisionContext context)
    {
        var (file, period) = state switch
        {
            Silence.Running s => (s.File, s.Period),
            Silence.Adopted s => (s.File, s.Period),
            Silence.Broken s => (s.File, s.Period),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
        if (RefusalOf(file, context) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(c.Grounds) && string.IsNullOrWhiteSpace(c.Amendment))
        {
            return SilenceRejections.NoGrounds;
        }

        var (author, post, organisation) = (context.Actor.PersonId, context.Actor.ActsFor()!, context.Actor.OrganisationId!);
        var said = new SilenceBreak(file.Text.Version, c.Grounds, c.Amendment, author, post, organisation, c.ReceivedAt);
        // an adopted text is settled long after its end, so whatever comes then is late
        return state is Silence.Adopted || period.IsOverAt(c.ReceivedAt)
            ? [new SilenceEvent.LateBreakKept(said, context.Actor, context.Now)]
            : [.. Reached(state, context), new SilenceEvent.Broken(said, context.Actor, context.Now)];
    }

    public static Decision<SilenceEvent> Reserve(SilenceCommand.Reserve c, SilenceFile file, DecisionContext context)
    {
        if (RefusalOf(file, context) is { } refusal)
        {
            return refusal;
        }

        var (author, post, organisation) = (context.Actor.PersonId, context.Actor.ActsFor()!, context.Actor.OrganisationId!);
        var reservation = new SilenceReservation(file.Text.Version, c.Kind, c.Text, author, post, organisation);
        return [new SilenceEvent.Reserved(reservation, context.Actor, context.Now)];
    }

    public static Decision<SilenceEvent> AcknowledgeReceipt(Silence.Running s, DecisionContext context) =>
        RefusalOf(s.File, context) is { } refusal ? refusal
        : s.File.Receipts.Contains(context.Actor.OrganisationId!) ? []
        :
        [
            .. Reached(s, context),
            new SilenceEvent.ReceiptAcknowledged(s.File.Text.Version, context.Actor.OrganisationId!, context.Actor, context.Now),
        ];

    public static Decision<SilenceEvent> ReportAbsence(SilenceCommand.ReportAbsence c, Silence.Running s, DecisionContext context) =>
        !s.File.Voters.Contains(c.Organisation) ? SilenceRejections.AbsentNotAsked
        : s.File.Absences.ContainsKey(c.Organisation) ? []
        : [new SilenceEvent.AbsenceReported(c.Organisation, AbsenceSource.Report, c.Grounds, context.Actor, context.Now)];

    public static Decision<SilenceEvent> AnswerForAbsence(SilenceCommand.AnswerForAbsence c, Silence.Running s, DecisionContext context) =>
        !s.File.Voters.Contains(c.Organisation) ? SilenceRejections.AbsentNotAsked
        : !s.File.Absences.TryGetValue(c.Organisation, out var absence) ? SilenceRejections.NotAbsent
        : absence.IsAnsweredFor ? []
        : [new SilenceEvent.AbsenceAnsweredFor(c.Organisation, c.Grounds, context.Actor, context.Now)];

    private static Rejection? RefusalOf(SilenceFile file, DecisionContext context) =>
        context.Actor.ActsFor() is null || context.Actor.OrganisationId is null ? SilenceRejections.NoPost
        : file.Voters.Contains(context.Actor.OrganisationId) ? null
        : SilenceRejections.NotVoter;

    /// <summary>Whoever speaks is there, whatever was reported of them. What the register of posts shows it takes back itself.</summary>
    private static IEnumerable<SilenceEvent> Reached(Silence state, DecisionContext context) =>
        state is Silence.Running { File.Absences: var absences }
            && absences.GetValueOrDefault(context.Actor.OrganisationId!) is { Source: AbsenceSource.Report } absence
            ? [new SilenceEvent.AbsenceEnded(absence.Organisation, context.Now)]
            : [];
}
