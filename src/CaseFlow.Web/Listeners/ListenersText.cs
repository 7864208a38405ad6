namespace CaseFlow.Web.Listeners;

/// <summary>Names the texts of this folder, <c>ListenersText.resx</c> and its translations.</summary>
public sealed class ListenersText;
