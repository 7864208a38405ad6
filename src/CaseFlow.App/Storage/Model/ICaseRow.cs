namespace CaseFlow.App.Storage;

/// <summary>A row of a case. The case id is the partition key and leads every primary and unique key.</summary>
internal interface ICaseRow
{
    Guid CaseId { get; }
}

/// <summary>A row that follows from events alone: a rebuild empties its table and fills it again.</summary>
internal interface IReadRow : ICaseRow;

/// <summary>A row that everybody who is signed in may read, such as an organisation. Its partition is no case.</summary>
internal interface IPublicRow : ICaseRow;

/// <summary>A row of reference data, which belong to no case: definitions, lexicon.</summary>
internal interface IReferenceRow;
