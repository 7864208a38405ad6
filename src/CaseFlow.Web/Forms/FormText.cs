namespace CaseFlow.Web.Forms;

/// <summary>Names the texts of this folder, <c>FormText.resx</c> and its translations.</summary>
public sealed class FormText;
