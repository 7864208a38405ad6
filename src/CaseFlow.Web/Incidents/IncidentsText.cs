namespace CaseFlow.Web.Incidents;

/// <summary>Names the texts of this folder, <c>IncidentsText.resx</c> and its translations.</summary>
public sealed class IncidentsText;
