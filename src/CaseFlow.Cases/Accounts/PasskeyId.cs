namespace CaseFlow.Cases.Accounts;

/// <summary>Names a passkey: a key that a device or a security stick keeps, and by which a person signs in.</summary>
/// <param name="Value">The first half of the SHA-256 of what the device calls it, so that the record tells nothing of the device.</param>
public readonly record struct PasskeyId(Guid Value);
