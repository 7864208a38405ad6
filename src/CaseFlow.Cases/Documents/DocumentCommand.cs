using System.Collections.Immutable;
using CaseFlow.Cases.Access;

namespace CaseFlow.Cases.Documents;

/// <summary>What can be asked of a reference to a document.</summary>
public abstract record DocumentCommand
{
    private DocumentCommand()
    {
    }

    /// <summary>Refers to a document.</summary>
    /// <param name="Id">The reference.</param>
    /// <param name="Text">What is referred to.</param>
    /// <param name="Terms">Who of the case's readers may read it, besides what its marking says; null for nothing else.</param>
    /// <param name="ReleasableTo">Organisations that may be shown it besides the one from which it comes; null for the case's readers.</param>
    public sealed record Refer(DocumentId Id, DocumentText Text, AccessTerms? Terms = null, ImmutableSortedSet<string>? ReleasableTo = null)
        : DocumentCommand;

    /// <summary>Takes a reference back; what it said stays on record.</summary>
    /// <param name="Grounds">Why, e.g. that the wrong file was taken.</param>
    public sealed record Withdraw(string Grounds) : DocumentCommand;
}
