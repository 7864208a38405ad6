namespace CaseFlow.Web.Access;

/// <summary>Names the texts of this folder, <c>AccessText.resx</c> and its translations.</summary>
public sealed class AccessText;
