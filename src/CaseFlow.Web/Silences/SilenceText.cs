namespace CaseFlow.Web.Silences;

/// <summary>Names the texts of this folder, <c>SilenceText.resx</c> and its translations.</summary>
public sealed class SilenceText;
