using System.Diagnostics;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Documents;

/// <summary>The rules of a reference to a document: its bytes are named by a hash, and it never disappears without grounds.</summary>
public static class DocumentDecider
{
    private const int HashLength = 64;

    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<DocumentEvent> Decide(DocumentCommand command, Document state, DecisionContext context) =>
        (command, state) switch
        {
            (DocumentCommand.Refer c, Document.NotReferenced) => Refer(c, context),
            (DocumentCommand.Refer, _) => DocumentRejections.AlreadyReferenced,
            (_, Document.NotReferenced) => DocumentRejections.NotFound,
            (DocumentCommand.Withdraw, Document.Withdrawn) => DocumentRejections.Withdrawn,
            (DocumentCommand.Withdraw c, Document.Referenced) when string.IsNullOrWhiteSpace(c.Grounds) => DocumentRejections.NoGrounds,
            (DocumentCommand.Withdraw c, Document.Referenced) => [new DocumentEvent.Withdrawn(c.Grounds, context.Actor, context.Now)],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<DocumentEvent> Refer(DocumentCommand.Refer c, DecisionContext context) =>
        !IsHash(c.Text.Sha256) ? DocumentRejections.NoHash
        : !Marking.All.Contains(c.Text.Marking) ? DocumentRejections.UnknownMarking
        : (c.Terms ?? AccessTerms.Default).RefusalOf(c.Text.Marking) is { } refusal ? refusal
        : [new DocumentEvent.Referenced(c.Id, c.Text, context.Actor, context.Now, LabelOf(c, context))];

    private static AccessLabel LabelOf(DocumentCommand.Refer c, DecisionContext context) =>
        (c.Terms ?? AccessTerms.Default).ToLabel(c.Text.Marking, context, AccessLabel.OwnersOf(context.Actor), c.ReleasableTo ?? AccessLabel.None);

    private static bool IsHash(string text) => text.Length == HashLength && text.All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f');
}
