namespace CaseFlow.Web.Imports;

/// <summary>Names the texts of this folder, <c>ImportText.resx</c> and its translations.</summary>
public sealed class ImportText;
