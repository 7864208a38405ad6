namespace CaseFlow.Web.AdHoc;

/// <summary>Names the texts of this folder, <c>AdHocText.resx</c> and its translations.</summary>
public sealed class AdHocText;
