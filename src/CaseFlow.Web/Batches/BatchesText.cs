namespace CaseFlow.Web.Batches;

/// <summary>Names the texts of this folder, <c>BatchesText.resx</c> and its translations.</summary>
public sealed class BatchesText;
