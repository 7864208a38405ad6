namespace CaseFlow.Web.Inbox;

/// <summary>Names the texts of this folder, <c>InboxText.resx</c> and its translations.</summary>
public sealed class InboxText;
