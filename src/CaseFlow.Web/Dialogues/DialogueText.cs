namespace CaseFlow.Web.Dialogues;

/// <summary>Names the texts of this folder, <c>DialogueText.resx</c> and its translations.</summary>
public sealed class DialogueText;
