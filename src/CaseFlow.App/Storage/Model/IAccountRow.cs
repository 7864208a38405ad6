namespace CaseFlow.App.Storage;

/// <summary>A row of accounts and sessions, which belong to no case. Nothing reads or writes them but the folder <c>Accounts</c>.</summary>
internal interface IAccountRow;
