using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using CsCheck;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class RandomSilenceTests
{
    private static readonly Gen<SilenceFacts> Facts =
        Gen.Select(AnyCommand.Organisations, AnyCommand.Moment, AnyCommand.Span).Select((away, from, length) => new SilenceFacts(
            away, [], length > TimeSpan.Zero ? [new Outage(from, from + length)] : []));

    private static readonly Gen<SilenceTerms> AnyTerms =
        Gen.Select(AnyCommand.AnyOf<SilenceClass>(), AnyCommand.Moment.Nullable(), AnyCommand.Moment.Nullable())
            .Select((period, opens, closes) => new SilenceTerms(period, Brussels, opens, closes));

    private static readonly Gen<SilenceCommand> Any = Gen.OneOf<SilenceCommand>(
        Gen.Const(new SilenceCommand.Draft(default, "Statement", "text", "en")),
        Gen.Select(AnyCommand.Organisations, AnyTerms).Select((voters, terms) => new SilenceCommand.Circulate(voters, terms)),
        AnyCommand.Text.Select(text => new SilenceCommand.ChangeText(text, "grounds")),
        AnyCommand.Moment.Select(end => new SilenceCommand.Extend(end, "grounds")),
        Gen.Select(AnyCommand.Text, AnyCommand.Moment).Select((text, moment) => new SilenceCommand.Break(text, null, moment)),
        AnyCommand.Text.Select(text => new SilenceCommand.Reserve(ReservationKind.Reservation, text)),
        Gen.Const(new SilenceCommand.AcknowledgeReceipt()),
        AnyCommand.Organisation.Select(organisation => new SilenceCommand.ReportAbsence(organisation, "grounds")),
        AnyCommand.Organisation.Select(organisation => new SilenceCommand.AnswerForAbsence(organisation, "grounds")),
        Gen.Const(new SilenceCommand.Look()),
        Gen.Const(new SilenceCommand.Look()),
        Gen.Const(new SilenceCommand.Withdraw("grounds")));

    [Fact]
    public void Random_commands_never_break_a_silence() =>
        Specs.Silence.HoldFor(Gen.Select(Any, Facts).Select((command, facts) => command with { Facts = facts }));
}
