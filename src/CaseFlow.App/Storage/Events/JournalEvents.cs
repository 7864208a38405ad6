namespace CaseFlow.App.Storage;

/// <summary>Events about the journal itself. They stand in the stream that they concern, but its state never sees them.</summary>
internal abstract record JournalEvent
{
    private JournalEvent()
    {
    }

    /// <summary>Parts of an earlier event's body were replaced, for good.</summary>
    /// <param name="ErasedVersion">Which event of the same stream.</param>
    /// <param name="Members">Which members of its body, as dotted paths.</param>
    /// <param name="BodyHash">SHA-256 of the body as it now stands, base 64.</param>
    /// <param name="Grounds">Why, e.g. the legal basis of the request.</param>
    [EventName(Name)]
    public sealed record Erased(long ErasedVersion, IReadOnlyList<string> Members, string BodyHash, string Grounds) : JournalEvent
    {
        public const string Name = "journal.erased";
    }
}
