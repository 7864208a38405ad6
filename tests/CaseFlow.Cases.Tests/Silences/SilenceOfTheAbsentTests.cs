using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class SilenceOfTheAbsentTests
{
    private static readonly SilenceCommand.Look LookWithoutNato = new() { Facts = NatoUnreachable };

    private static readonly SilenceEvent.Extended ExtendedForNato =
        new(ExtensionCause.Absence, Settled.AddHours(72), SilenceFile.Nobody.Add("NATO"), [], null, Actor.System, Settled);

    [Fact]
    public void Is_reported_as_soon_as_somebody_looks() =>
        Specs.Silence.Given(Running).At(Start.AddHours(36)).When(LookWithoutNato)
            .Then(NatoAbsent with { At = Start.AddHours(36) }, new SilenceEvent.Looked(Voters, Start.AddHours(36)));

    [Fact]
    public void Is_reported_once() =>
        Specs.Silence.Given([.. Running, NatoAbsent]).At(Start.AddHours(36)).When(LookWithoutNato)
            .Then(new SilenceEvent.Looked(Voters, Start.AddHours(36)));

    [Fact]
    public void Is_reported_whenever_anything_is_said() =>
        Specs.Silence.Given(Running).As(Eu).When(new SilenceCommand.AcknowledgeReceipt { Facts = NatoUnreachable })
            .Then(NatoAbsent, new SilenceEvent.ReceiptAcknowledged(1, "EU", Eu, Start));

    [Fact]
    public void Is_no_assent_as_long_as_nobody_answers_for_it() =>
        Specs.Silence.Given([.. Running, NatoAbsent]).At(Settled).When(LookWithoutNato).Then(ExtendedForNato);

    [Fact]
    public void Is_no_assent_when_it_is_found_at_the_end_only() =>
        Specs.Silence.Given(Running).At(Settled).When(LookWithoutNato).Then(NatoAbsent with { At = Settled }, ExtendedForNato);

    [Fact]
    public void Is_no_assent_of_a_longer_silence_either()
    {
        var (extended, settled) = (ExtendedForNato.ClosesAt, ExtendedForNato.ClosesAt + SilencePeriod.Settling);

        Specs.Silence.Given([.. Running, NatoAbsent, ExtendedForNato]).At(settled).When(LookWithoutNato)
            .Then(ExtendedForNato with { ClosesAt = settled.AddHours(72), At = settled });
        Assert.IsType<Silence.Extended>(Specs.Silence.Given([.. Running, NatoAbsent, ExtendedForNato]).At(extended).State);
    }

    [Fact]
    public void Is_named_in_the_result_when_somebody_answers_for_it() =>
        Specs.Silence.Given([.. Running, NatoAbsent, NatoAnsweredFor]).At(Settled).When(LookWithoutNato)
            .Then(Adopted with { Absent = SilenceFile.Nobody.Add("NATO") });

    [Fact]
    public void Is_answered_for_by_name_and_with_grounds() =>
        Specs.Silence.Given([.. Running, NatoAbsent]).At(Start.AddHours(1))
            .When(new SilenceCommand.AnswerForAbsence("NATO", "NATO was told by telephone.") { Facts = NatoUnreachable }).Then(NatoAnsweredFor);

    [Fact]
    public void Is_not_answered_for_after_the_end() =>
        Specs.Silence.Given([.. Running, NatoAbsent]).At(End)
            .When(new SilenceCommand.AnswerForAbsence("NATO", "Late.") { Facts = NatoUnreachable }).ThenRefused(SilenceRejections.TimeIsUp);

    [Fact]
    public void Is_not_answered_for_before_it_is_reported() =>
        Specs.Silence.Given(Running).When(new SilenceCommand.AnswerForAbsence("NATO", "In case.")).ThenRefused(SilenceRejections.NotAbsent);

    [Fact]
    public void Is_answered_for_anew_when_the_text_changes()
    {
        var changed = new SilenceEvent.TextChanged(Second, Period, "One word less.", Contexts.Coordinator, Start);

        Specs.Silence.Given([.. Running, NatoAbsent, NatoAnsweredFor, changed]).At(Settled).When(LookWithoutNato).Then(ExtendedForNato);
    }

    [Fact]
    public void Ends_when_the_register_shows_somebody_again() =>
        Specs.Silence.Given([.. Running, NatoAbsent]).At(Settled).When(new SilenceCommand.Look())
            .Then(new SilenceEvent.AbsenceEnded("NATO", Settled), Adopted);

    [Fact]
    public void Is_reported_by_people_too_and_then_ends_when_the_organisation_speaks()
    {
        var reported = new SilenceEvent.AbsenceReported("EU", AbsenceSource.Report, "The capital is cut off.", Nato, Start);
        var spec = Specs.Silence.Given(Running).As(Nato);

        spec.When(new SilenceCommand.ReportAbsence("EU", "The capital is cut off.")).Then(reported);
        spec.Given(reported).As(Eu).When(new SilenceCommand.AcknowledgeReceipt())
            .Then(new SilenceEvent.AbsenceEnded("EU", Start), new SilenceEvent.ReceiptAcknowledged(1, "EU", Eu, Start));
    }

    [Fact]
    public void Is_reported_of_those_alone_who_are_asked() =>
        Specs.Silence.Given(Running).When(new SilenceCommand.ReportAbsence("AU", "Nobody answers.")).ThenRefused(SilenceRejections.AbsentNotAsked);

    [Fact]
    public void Does_not_keep_a_flash_from_needing_all_receipts()
    {
        var settled = CirculatedAsFlash.Period.SettlesAt;
        var received = Voters.Remove("NATO").Select(one => new SilenceEvent.ReceiptAcknowledged(1, one, Eu, Start)).ToArray<SilenceEvent>();

        Specs.Silence.Given([Drafted, CirculatedAsFlash, NatoAbsent, NatoAnsweredFor, .. received]).At(settled).When(LookWithoutNato)
            .Then(new SilenceEvent.Extended(
                ExtensionCause.ReceiptsMissing, settled.AddHours(4), SilenceFile.Nobody.Add("NATO"), [], null, Actor.System, settled));
    }
}
