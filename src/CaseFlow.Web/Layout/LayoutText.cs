namespace CaseFlow.Web.Layout;

/// <summary>Names the texts of this folder, <c>LayoutText.resx</c> and its translations.</summary>
public sealed class LayoutText;
