namespace CaseFlow.Web.Islands;

/// <summary>Names the texts of this folder, <c>IslandText.resx</c> and its translations.</summary>
public sealed class IslandText;
