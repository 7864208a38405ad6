namespace CaseFlow.Cases.Signals;

/// <summary>How a person's report came in, and what its source allows.</summary>
/// <param name="SourcePseudonym">The name that stands for the source; never the name of a person.</param>
/// <param name="Channel">By which way it came; null when it is not told.</param>
/// <param name="MayBeCited">Whether the source may be cited.</param>
/// <param name="MayBeContacted">Whether the source may be contacted.</param>
/// <param name="MayBeActedOn">Whether it may be acted upon.</param>
/// <param name="Consent">What the source has agreed to; null when it is not told.</param>
/// <param name="Original">The text in its own language; null when there is none.</param>
/// <param name="Translation">How the summary came from the original.</param>
/// <param name="AttachmentHash">SHA-256 of what was attached, in hexadecimal; null when nothing was.</param>
public sealed record SignalReport(
    string SourcePseudonym,
    string? Channel,
    bool MayBeCited,
    bool MayBeContacted,
    bool MayBeActedOn,
    string? Consent,
    string? Original,
    TranslationStatus Translation,
    string? AttachmentHash);

/// <summary>How a text came into the language in which it is read.</summary>
public enum TranslationStatus
{
    /// <summary>It was not translated.</summary>
    None,

    /// <summary>A machine translated it, and nobody has checked it.</summary>
    ByMachine,

    /// <summary>Somebody who knows both languages has checked it.</summary>
    Checked,
}
