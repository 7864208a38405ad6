using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Mandates;

public sealed class RandomMandateTests
{
    private static readonly Gen<MandateText> Text =
        Gen.Select(AnyCommand.Day, AnyCommand.Measures, AnyCommand.Moment.Nullable())
            .Select((adopted, acts, expiry) => MandateStories.Text with
            {
                AdoptedOn = adopted,
                Paragraphs = [new MandateParagraph("1", "Acts", acts)],
                ExpiresAt = expiry,
            });

    private static readonly Gen<MandateCommand> Any = Gen.OneOf<MandateCommand>(
        Text.Select(text => new MandateCommand.Record(default, text)),
        AnyCommand.Moment.Select(end => new MandateCommand.End(end, "S/RES/2016 (2011)")),
        Gen.Const(new MandateCommand.FireEnd()));

    [Fact]
    public void Random_commands_never_break_a_mandate() => Specs.Mandate.HoldFor(Any);
}
