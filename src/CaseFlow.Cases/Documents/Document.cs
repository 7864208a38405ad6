using System.Diagnostics;

namespace CaseFlow.Cases.Documents;

/// <summary>The state of a reference to a document, folded from its events.</summary>
public abstract record Document
{
    private Document()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Document None { get; } = new NotReferenced();

    /// <summary>Nothing refers to it.</summary>
    public sealed record NotReferenced : Document;

    /// <summary>The case refers to it.</summary>
    public sealed record Referenced(DocumentId Id) : Document;

    /// <summary>The case refers to it no more.</summary>
    public sealed record Withdrawn(DocumentId Id) : Document;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Document Evolve(Document state, DocumentEvent @event) =>
        (state, @event) switch
        {
            (NotReferenced, DocumentEvent.Referenced e) => new Referenced(e.Id),
            (Referenced s, DocumentEvent.Withdrawn) => new Withdrawn(s.Id),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}
