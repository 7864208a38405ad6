using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class KeepingSilenceTests
{
    private static readonly SilenceCommand.Look Look = new();

    private static readonly SilenceEvent.ReceiptAcknowledged EuReceived = new(1, "EU", Eu, Start.AddHours(1));

    [Fact]
    public void Adopts_the_text_as_of_the_instant() => Specs.Silence.Given(Running).At(Settled).When(Look).Then(Adopted);

    [Fact]
    public void Adopts_nothing_while_a_break_received_in_time_may_still_be_written_down() =>
        Specs.Silence.Given(Running).At(Settled.AddMilliseconds(-1)).When(Look).ThenNothing();

    [Fact]
    public void Adopts_once() => Specs.Silence.Given([.. Running, Adopted]).At(Settled).When(Look).ThenNothing();

    [Fact]
    public void Reminds_half_way_and_at_four_fifths_those_who_have_not_acknowledged_receipt()
    {
        var (half, fourFifths) = (Start.AddHours(36), Start.AddHours(57.6));
        var others = SilenceFile.Nobody.Union(["NATO", "UN"]);
        var spec = Specs.Silence.Given([.. Running, EuReceived]);

        spec.At(half.AddMilliseconds(-1)).When(Look).ThenNothing();
        spec.At(half).When(Look).Then(new SilenceEvent.Looked(others, half));
        spec.At(half).After(Look).At(half).When(Look).ThenNothing();
        spec.At(half).After(Look).At(fourFifths).When(Look).Then(new SilenceEvent.Looked(others, fourFifths));
    }

    [Fact]
    public void Is_not_broken_by_a_reservation()
    {
        var reserve = new SilenceCommand.Reserve(ReservationKind.Reservation, "Without prejudice.");
        var reserved = new SilenceReservation(1, ReservationKind.Reservation, "Without prejudice.", Eu.PersonId, Eu.PostId!, "EU");
        var spec = Specs.Silence.Given(Running).As(Eu);

        spec.When(reserve).Then(new SilenceEvent.Reserved(reserved, Eu, Start));
        spec.After(reserve).At(Settled).When(Look).Then(Adopted);
    }

    [Fact]
    public void Keeps_an_interpretative_statement_with_the_adopted_text() =>
        Specs.Silence.Given([.. Running, Adopted]).As(Eu).At(Settled)
            .When(new SilenceCommand.Reserve(ReservationKind.InterpretativeStatement, "Concern means concern."))
            .Then(new SilenceEvent.Reserved(
                new(1, ReservationKind.InterpretativeStatement, "Concern means concern.", Eu.PersonId, Eu.PostId!, "EU"), Eu, Settled));

    [Fact]
    public void Lets_only_those_reserve_who_are_asked() =>
        Specs.Silence.Given(Running).As(Contexts.FocalPoint("AU")).When(new SilenceCommand.Reserve(ReservationKind.Reservation, "No."))
            .ThenRefused(SilenceRejections.NotVoter);

    [Fact]
    public void Keeps_who_acknowledged_receipt_and_once_is_enough()
    {
        var spec = Specs.Silence.Given(Running).As(Eu).At(Start.AddHours(1));

        spec.When(new SilenceCommand.AcknowledgeReceipt()).Then(EuReceived);
        spec.After(new SilenceCommand.AcknowledgeReceipt()).When(new SilenceCommand.AcknowledgeReceipt()).ThenNothing();
    }

    [Fact]
    public void Needs_no_receipts_unless_it_is_a_flash() => Specs.Silence.Given([.. Running, EuReceived]).At(Settled).When(Look).Then(Adopted);

    [Fact]
    public void Does_not_adopt_a_flash_that_one_has_not_acknowledged()
    {
        var settled = CirculatedAsFlash.Period.SettlesAt;
        var received = Voters.Remove("NATO").Select(one => EuReceived with { Organisation = one }).ToArray<SilenceEvent>();

        Specs.Silence.Given([Drafted, CirculatedAsFlash, .. received]).At(settled).When(Look).Then(new SilenceEvent.Extended(
            ExtensionCause.ReceiptsMissing, settled.AddHours(4), SilenceFile.Nobody.Add("NATO"), [], null, Kernel.Actor.System, settled));
    }

    [Fact]
    public void Adopts_a_flash_that_all_have_acknowledged()
    {
        var received = Voters.Select(one => EuReceived with { Organisation = one }).ToArray<SilenceEvent>();

        Specs.Silence.Given([Drafted, CirculatedAsFlash, .. received]).At(CirculatedAsFlash.Period.SettlesAt).When(Look)
            .Then(new SilenceEvent.Adopted(1, SilenceFile.Nobody, CirculatedAsFlash.Period.ClosesAt, CirculatedAsFlash.Period.SettlesAt));
    }

    [Fact]
    public void Takes_no_receipt_for_a_text_whose_time_is_up() =>
        Specs.Silence.Given(Drafted, CirculatedAsFlash).As(Eu).At(CirculatedAsFlash.Period.ClosesAt).When(new SilenceCommand.AcknowledgeReceipt())
            .ThenRefused(SilenceRejections.TimeIsUp);
}
