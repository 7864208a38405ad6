namespace CaseFlow.Web.Organisations;

/// <summary>Names the texts of this folder, <c>OrganisationsText.resx</c> and its translations.</summary>
public sealed class OrganisationsText;
