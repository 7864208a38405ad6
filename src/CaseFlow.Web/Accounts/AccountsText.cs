namespace CaseFlow.Web.Accounts;

/// <summary>Names the texts of this folder, <c>AccountsText.resx</c> and its translations.</summary>
public sealed class AccountsText;
