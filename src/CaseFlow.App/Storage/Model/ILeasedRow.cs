namespace CaseFlow.App.Storage;

/// <summary>A row that one pump at a time works on. Its key is the case id and one more id. See <see cref="Pumps.Lease"/>.</summary>
internal interface ILeasedRow : ICaseRow
{
    /// <summary>When its work may begin.</summary>
    DateTimeOffset DueAt { get; }

    /// <summary>Under which claim a pump holds it: a new one each time, so that a late holder is known by its old one.</summary>
    Guid? LeasedBy { get; set; }

    /// <summary>Until when nobody else takes it, by the database's clock.</summary>
    DateTimeOffset? LeasedUntil { get; set; }
}
