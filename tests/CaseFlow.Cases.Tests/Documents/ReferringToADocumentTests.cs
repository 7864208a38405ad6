using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Documents.DocumentStories;

namespace CaseFlow.Cases.Tests.Documents;

public sealed class ReferringToADocumentTests
{
    private static readonly DocumentCommand.Refer Refer = new(Referenced.Id, Text);

    [Fact]
    public void Keeps_what_is_known_of_it() => Specs.Document.When(Refer).Then(Referenced);

    [Fact]
    public void Happens_once() => Specs.Document.Given(Referenced).When(Refer).ThenRefused(DocumentRejections.AlreadyReferenced);

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Needs_a_hash_that_can_be_compared(string hash) =>
        Specs.Document.When(Refer with { Text = Text with { Sha256 = hash } }).ThenRefused(DocumentRejections.NoHash);

    [Fact]
    public void Needs_to_know_how_far_it_may_travel() =>
        Specs.Document.When(Refer with { Text = Text with { Marking = "SECRET" } }).ThenRefused(DocumentRejections.UnknownMarking);
}
