namespace CaseFlow.Cases.Documents;

/// <summary>What is known of a document that is kept elsewhere. CaseFlow keeps the reference, never the document.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Source">Who wrote or published it.</param>
/// <param name="Address">Where it is kept, an http or https address; null when it has none that may be written down.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits: whoever has the document can tell that it is this one.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of its text.</param>
public sealed record DocumentText(string Title, string Source, string? Address, string Sha256, string Marking, string Language);
