namespace CaseFlow.Web.Documents;

/// <summary>Names the texts of this folder, <c>DocumentsText.resx</c> and its translations.</summary>
public sealed class DocumentsText;
