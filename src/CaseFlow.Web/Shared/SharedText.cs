namespace CaseFlow.Web.Shared;

/// <summary>Names the texts of this folder, <c>SharedText.resx</c> and its translations.</summary>
public sealed class SharedText;
