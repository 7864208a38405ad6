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
        public AccessLabel ToLabel() => Label ?? AccessLabel.Of(Text.Marking, By.OrganisationId, AccessLabel.OwnersOf(By));
    }

    /// <summary>The reference was taken back.</summary>
    [EventName("document.withdrawn")]
    public sealed record Withdrawn(string Grounds, Actor By, DateTimeOffset At) : DocumentEvent;
}
