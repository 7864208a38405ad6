namespace CaseFlow.App.Storage;

/// <summary>A row of a case. The case id is the partition key and leads every primary and unique key.</summary>
internal interface ICaseRow
{
    Guid CaseId { get; }
}

/// <summary>A row that follows from events alone: a rebuild empties its table and fills it again.</summary>
internal interface IReadRow : ICaseRow;

/// <summary>A row of reference data, which belong to no case: organisations, posts, definitions, lexicon.</summary>
internal interface IReferenceRow;
