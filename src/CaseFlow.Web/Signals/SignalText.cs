namespace CaseFlow.Web.Signals;

/// <summary>Names the texts of this folder, <c>SignalText.resx</c> and its translations.</summary>
public sealed class SignalText;
