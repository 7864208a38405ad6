namespace CaseFlow.App.Imports.Formats;

/// <summary>The formats that can be imported.</summary>
public static class SignalFormats
{
    private static readonly ISignalFormat[] All = [new UcdpGed(), new InsecurityInsight()];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The format of a name; null when there is none.</summary>
    internal static ISignalFormat? Find(string name) => Array.Find(All, format => format.Name == name);

    /// <summary>The organisation from which a source's signals come.</summary>
    internal static string OriginOf(string source) => Find(source)?.Origin ?? source;
}
