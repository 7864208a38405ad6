namespace CaseFlow.Web.Live;

/// <summary>Says something to readers who do not see the page change. One per circuit; the layout holds its one live region.</summary>
public sealed class Announcer
{
    /// <summary>Raised with what is to be said.</summary>
    public event Action<string>? Said;

    /// <summary>Says a sentence, politely: after what is being read.</summary>
    public void Say(string sentence) => Said?.Invoke(sentence);
}
