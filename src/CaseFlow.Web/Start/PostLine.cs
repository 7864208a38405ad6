namespace CaseFlow.Web.Start;

/// <summary>A post that a visitor can act from, as the start page lists it.</summary>
/// <param name="PostId">E.g. <c>fp-eu</c>.</param>
/// <param name="OrganisationId">E.g. <c>EU</c>.</param>
public sealed record PostLine(string PostId, string OrganisationId);
