namespace CaseFlow.Web.Timers;

/// <summary>Names the texts of this folder, <c>TimersText.resx</c> and its translations.</summary>
public sealed class TimersText;
