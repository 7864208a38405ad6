namespace CaseFlow.Web.Workflows;

/// <summary>Names the texts of this folder, <c>WorkflowsText.resx</c> and its translations.</summary>
public sealed class WorkflowsText;
