namespace CaseFlow.App.Pipeline;

/// <summary>Who somebody says they are, and nothing of what they may: that is looked up at each message.</summary>
/// <param name="PersonId">The person, or the partner system, as the directory knows them.</param>
/// <param name="PostId">The post that they hold; null for a deputy or substitute who holds none.</param>
/// <param name="OnBehalfOf">The post for which they act as deputy or substitute; null when they act from their own.</param>
/// <param name="SessionId">The session or token by which they signed in; null where there is none, such as an exercise.</param>
public sealed record CallerIdentity(string PersonId, string? PostId, string? OnBehalfOf = null, string? SessionId = null);
