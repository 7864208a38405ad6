namespace CaseFlow.App.Forms;

/// <summary>How much people may write into the forms that the domain knows, in UTF-16 code units. Drawn forms ask for the same.</summary>
public static class TextLimits
{
    /// <summary>Longest id or code: a post, an organisation, a catalogue measure.</summary>
    public const int Code = 100;

    /// <summary>Longest line.</summary>
    public const int Line = 500;

    /// <summary>Longest text of several paragraphs.</summary>
    public const int Text = 4_000;

    /// <summary>Most items of a list.</summary>
    public const int Items = 100;
}
