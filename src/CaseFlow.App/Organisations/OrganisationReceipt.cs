namespace CaseFlow.App.Organisations;

/// <summary>That something about an organisation was done.</summary>
/// <param name="OrganisationId">The organisation.</param>
public sealed record OrganisationReceipt(string OrganisationId);

/// <summary>That something about a post was done.</summary>
/// <param name="PostId">The post.</param>
public sealed record PostReceipt(string PostId);
