using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Documents.DocumentStories;

namespace CaseFlow.Cases.Tests.Documents;

public sealed class WithdrawingADocumentTests
{
    private static readonly DocumentCommand.Withdraw Withdraw = new("Wrong file");

    [Fact]
    public void Keeps_the_grounds() => Specs.Document.Given(Referenced).When(Withdraw).Then(ToWithdrawal[1]);

    [Fact]
    public void Is_refused_without_grounds() =>
        Specs.Document.Given(Referenced).When(new DocumentCommand.Withdraw(" ")).ThenRefused(DocumentRejections.NoGrounds);

    [Fact]
    public void Is_refused_a_second_time() => Specs.Document.Given(ToWithdrawal).When(Withdraw).ThenRefused(DocumentRejections.Withdrawn);

    [Fact]
    public void Is_refused_for_a_document_that_nothing_refers_to() => Specs.Document.When(Withdraw).ThenRefused(DocumentRejections.NotFound);
}
