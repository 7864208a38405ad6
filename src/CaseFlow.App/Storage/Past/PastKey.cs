namespace CaseFlow.App.Storage.Past;

/// <summary>What a reconstruction follows from; as long as this is the same, so is the reconstruction.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="UpTo">The position of the last event that was known; 0 when none was.</param>
/// <param name="Erased">The position of the case's last erasure, known then or not: what is erased is gone from the past, too. 0 without one.</param>
/// <param name="Access">The position of the last change of who may read the case: today's readers read its past. 0 without one.</param>
/// <param name="Definitions">How many definitions are deployed today.</param>
internal sealed record PastKey(Guid CaseId, long UpTo, long Erased, long Access, int Definitions);
