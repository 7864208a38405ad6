using System.Globalization;
using Microsoft.Extensions.Localization;

namespace CaseFlow.Web.Languages;

/// <summary>What the pages need of texts beyond their keys.</summary>
public static class Texts
{
    /// <summary>The text for a number of things, e.g. <c>Days.few</c>; <c>{0}</c> in it is the number.</summary>
    public static string Count(this IStringLocalizer text, string key, long number)
    {
        ArgumentNullException.ThrowIfNull(text);
        var category = Plural.Category(CultureInfo.CurrentUICulture, number);
        return text[$"{key}.{category}", number];
    }
}
