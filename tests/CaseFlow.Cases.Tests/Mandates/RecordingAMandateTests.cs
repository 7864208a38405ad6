using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Mandates.MandateStories;

namespace CaseFlow.Cases.Tests.Mandates;

public sealed class RecordingAMandateTests
{
    private static readonly MandateCommand.Record Record = new(Recorded.Id, Text);

    [Fact]
    public void Keeps_what_was_adopted() => Specs.Mandate.At(Adopted).When(Record).Then(Recorded);

    [Fact]
    public void Needs_a_paragraph_to_cite() =>
        Specs.Mandate.When(Record with { Text = Text with { Paragraphs = [] } }).ThenRefused(MandateRejections.NoParagraph);

    [Fact]
    public void Refuses_two_paragraphs_of_one_number() =>
        Specs.Mandate.When(Record with { Text = Text with { Paragraphs = [Text.Paragraphs[0], Text.Paragraphs[0]] } })
            .ThenRefused(MandateRejections.ParagraphTwice);

    [Fact]
    public void Refuses_an_expiry_before_the_adoption() =>
        Specs.Mandate.When(Record with { Text = Text with { ExpiresAt = Adopted.AddDays(-1) } }).ThenRefused(MandateRejections.EndsBeforeAdoption);

    [Fact]
    public void Happens_once() => Specs.Mandate.Given(Recorded).When(Record).ThenRefused(MandateRejections.AlreadyRecorded);
}
