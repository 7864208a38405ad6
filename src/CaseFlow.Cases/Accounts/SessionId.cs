namespace CaseFlow.Cases.Accounts;

/// <summary>Names a session: what begins with a sign-in and ends with signing out, or when somebody ends it.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct SessionId(Guid Value);
