namespace CaseFlow.Web.Cases;

/// <summary>Names the texts of this folder, <c>CasesText.resx</c> and its translations.</summary>
public sealed class CasesText;
