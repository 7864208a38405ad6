namespace CaseFlow.Web.Deviations;

/// <summary>Names the texts of this folder, <c>DeviationsText.resx</c> and its translations.</summary>
public sealed class DeviationsText;
