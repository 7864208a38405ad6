using Microsoft.Extensions.Localization;

namespace CaseFlow.Web.Shared;

/// <summary>What readers call the sources of signals.</summary>
internal static class SourceNames
{
    /// <summary>The name of a source, or its key when it has none.</summary>
    public static string Source(this IStringLocalizer<SharedText> text, string key) =>
        text[$"Source.{key}"] is { ResourceNotFound: false } known ? known : key;
}
