using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class ChangingATextUnderSilenceTests
{
    private static readonly DateTimeOffset Later = Start.AddHours(71);

    private static readonly SilenceCommand.ChangeText Change = new(Second.Text, "One word less.");

    private static readonly SilenceEvent.TextChanged Changed =
        new(Second, Period with { OpensAt = Later, ClosesAt = Later.AddHours(72) }, "One word less.", Contexts.Coordinator, Later);

    [Fact]
    public void Is_a_new_version_with_a_whole_period() => Specs.Silence.Given(Running).At(Later).When(Change).Then(Changed);

    [Fact]
    public void Gives_no_less_than_the_class_asks_for() =>
        Specs.Silence.Given(Running).At(Later).When(Change with { ClosesAt = End.AddHours(1) })
            .ThenRefused(SilenceRejections.TooShort(Later.AddHours(72)));

    [Fact]
    public void Is_not_adopted_at_the_old_end() =>
        Specs.Silence.Given([.. Running, Changed]).At(Settled).When(new SilenceCommand.Look()).ThenNothing();

    [Fact]
    public void Adopts_the_new_version_at_the_new_end()
    {
        var settled = Settled.AddHours(71);

        Specs.Silence.Given([.. Running, Changed]).At(settled).When(new SilenceCommand.Look())
            .Then(new SilenceEvent.Adopted(2, SilenceFile.Nobody, End.AddHours(71), settled));
    }

    [Fact]
    public void Needs_receipts_anew()
    {
        var received = new SilenceEvent.ReceiptAcknowledged(1, "EU", Eu, Start);

        Specs.Silence.Given([.. Running, received, Changed]).As(Eu).At(Later).When(new SilenceCommand.AcknowledgeReceipt())
            .Then(new SilenceEvent.ReceiptAcknowledged(2, "EU", Eu, Later));
    }

    [Fact]
    public void Keeps_the_voters() => Assert.Equal(Voters, ((Silence.Running)Specs.Silence.Given([.. Running, Changed]).State).File.Voters);

    [Fact]
    public void Needs_another_text() =>
        Specs.Silence.Given(Running).When(Change with { Text = Text.Text }).ThenRefused(SilenceRejections.SameText);

    [Fact]
    public void Comes_too_late_at_the_end() => Specs.Silence.Given(Running).At(End).When(Change).ThenRefused(SilenceRejections.TimeIsUp);

    [Fact]
    public void Is_no_way_round_a_break() => Specs.Silence.Given([.. Running, Broken]).When(Change).ThenRefused(SilenceRejections.Broken);

    [Fact]
    public void Is_no_way_to_alter_what_was_adopted() => Specs.Silence.Given([.. Running, Adopted]).When(Change).ThenRefused(SilenceRejections.Adopted);

    [Fact]
    public void Is_taken_back_with_grounds() =>
        Specs.Silence.Given(Running).At(Start.AddHours(1)).When(new SilenceCommand.Withdraw("Overtaken by events.")).Then(Withdrawn);

    [Fact]
    public void Is_not_taken_back_after_the_end() =>
        Specs.Silence.Given(Running).At(End).When(new SilenceCommand.Withdraw("Overtaken by events.")).ThenRefused(SilenceRejections.TimeIsUp);
}
