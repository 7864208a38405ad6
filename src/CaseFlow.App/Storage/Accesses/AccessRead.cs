namespace CaseFlow.App.Storage.Accesses;

/// <summary>An entry of an access stream with one of the things that it is about.</summary>
internal sealed class AccessRead
{
    public required AccessedItemRow Item { get; init; }

    public required AccessEntryRow Entry { get; init; }
}
