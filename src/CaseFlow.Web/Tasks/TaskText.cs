namespace CaseFlow.Web.Tasks;

/// <summary>Names the texts of this folder, <c>TaskText.resx</c> and its translations.</summary>
public sealed class TaskText;
