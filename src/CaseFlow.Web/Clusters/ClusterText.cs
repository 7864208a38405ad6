namespace CaseFlow.Web.Clusters;

/// <summary>Names the texts of this folder, <c>ClusterText.resx</c> and its translations.</summary>
public sealed class ClusterText;
