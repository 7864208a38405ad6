using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Documents;

/// <summary>What happened to a reference to a document.</summary>
public abstract record DocumentEvent
{
    private DocumentEvent()
    {
    }

    /// <summary>A case refers to a document.</summary>
    [EventName("document.referenced")]
    public sealed record Referenced(DocumentId Id, DocumentText Text, Actor By, DateTimeOffset At, AccessLabel? Label = null) : DocumentEvent
    {
        /// <summary>Who of the case's readers may read it.</summary>
        public AccessLabel ToLabel() => Label ?? AccessLabel.Of(Text.Marking, By.OrganisationId, OwnersOf(By));
    }

    /// <summary>Whose a document is: the organisation's from which it comes.</summary>
    internal static ImmutableSortedSet<string> OwnersOf(Actor by) => by.OrganisationId is { } own ? AccessLabel.None.Add(own) : AccessLabel.None;

    /// <summary>The reference was taken back.</summary>
    [EventName("document.withdrawn")]
    public sealed record Withdrawn(string Grounds, Actor By, DateTimeOffset At) : DocumentEvent;
}
