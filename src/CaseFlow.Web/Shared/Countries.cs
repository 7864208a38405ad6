using System.Collections.Frozen;
using System.Globalization;

namespace CaseFlow.Web.Shared;

/// <summary>What countries are called in the reader's language, by their codes of ISO 3166-1 alpha-3.</summary>
public static class Countries
{
    // .NET knows regions by their alpha-2 code alone
    private static readonly FrozenDictionary<string, string> Alpha2 = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper))
        .DistinctBy(region => region.ThreeLetterISORegionName)
        .ToFrozenDictionary(region => region.ThreeLetterISORegionName, region => region.TwoLetterISORegionName, StringComparer.Ordinal);

    /// <summary>The name of a country, or its code when nobody knows it.</summary>
    public static string NameOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);

        // DisplayName keeps the language in which it was first asked for; the native name of a pair of language and region does not
        return Alpha2.TryGetValue(code, out var region)
            ? new RegionInfo($"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}-{region}").NativeName
            : code;
    }

    /// <summary>The name with the code, e.g. "Libya (LBY)".</summary>
    public static string NameAndCode(string code) => NameOf(code) is var name && name == code ? code : $"{name} ({code})";
}
