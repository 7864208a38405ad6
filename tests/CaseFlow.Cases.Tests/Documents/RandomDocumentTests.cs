using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Documents;

public sealed class RandomDocumentTests
{
    private static readonly Gen<DocumentCommand> Any = Gen.OneOf<DocumentCommand>(
        AnyCommand.Text.Select(hash => new DocumentCommand.Refer(default, DocumentStories.Text with { Sha256 = hash })),
        Gen.Const(new DocumentCommand.Refer(default, DocumentStories.Text)),
        AnyCommand.Text.Select(grounds => new DocumentCommand.Withdraw(grounds)));

    [Fact]
    public void Random_commands_never_break_a_reference() => Specs.Document.HoldFor(Any);
}
