namespace CaseFlow.Cases.Silences;

/// <summary>A text on which silence is asked, in one of its versions.</summary>
/// <param name="Version">1 for the first; each change of the text counts one further.</param>
/// <param name="Text">The words that are adopted by silence, and no others.</param>
/// <param name="Language">Of the text, e.g. <c>en</c>.</param>
public sealed record SilenceText(int Version, string Text, string Language);
