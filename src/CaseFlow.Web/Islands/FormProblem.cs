namespace CaseFlow.Web.Islands;

/// <summary>Something that is wrong with what was filled into a form.</summary>
/// <param name="Path">Where: the field's key; in a list with the place, from 0: <c>ratings.0.level</c>.</param>
/// <param name="Label">What the field is called; empty when the form has no such field.</param>
/// <param name="Message">What is wrong.</param>
public sealed record FormProblem(string Path, string Label, string Message);
