namespace CaseFlow.Cases.Documents;

/// <summary>What can be asked of a reference to a document.</summary>
public abstract record DocumentCommand
{
    private DocumentCommand()
    {
    }

    /// <summary>Refers to a document.</summary>
    public sealed record Refer(DocumentId Id, DocumentText Text) : DocumentCommand;

    /// <summary>Takes a reference back; what it said stays on record.</summary>
    /// <param name="Grounds">Why, e.g. that the wrong file was taken.</param>
    public sealed record Withdraw(string Grounds) : DocumentCommand;
}
