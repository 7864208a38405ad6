namespace CaseFlow.Web.Timelines;

/// <summary>Names the texts of this folder, <c>TimelinesText.resx</c> and its translations.</summary>
public sealed class TimelinesText;
