namespace CaseFlow.App.Storage;

/// <summary>A row that one pump at a time works on. A lease that has run out is free again.</summary>
internal interface ILeasedRow : ICaseRow
{
    /// <summary>Which pump holds it.</summary>
    Guid? LeasedBy { get; set; }

    /// <summary>Until when, in system time.</summary>
    DateTimeOffset? LeasedUntil { get; set; }
}
