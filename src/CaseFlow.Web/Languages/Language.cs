using System.Globalization;
using Microsoft.AspNetCore.Builder;

namespace CaseFlow.Web.Languages;

/// <summary>A language of the pages. What people write stays in their own.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="OwnName">What its speakers call it.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
/// <param name="Comma">What stands between the items of a list, and between a day and its time.</param>
/// <param name="Semicolon">What stands between items that have a comma of their own.</param>
public sealed record Language(string Tag, string OwnName, bool IsRightToLeft = false, string Comma = ",", string Semicolon = ";")
{
    /// <summary>All languages, the default first.</summary>
    public static IReadOnlyList<Language> All { get; } = [new("en", "English"), new("ar", "العربية", IsRightToLeft: true, Comma: "،", Semicolon: "؛")];

    /// <summary>The language of this request or circuit.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? All[0];

    /// <summary>For the attribute <c>dir</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Items as a list in running text.</summary>
    public string List(IEnumerable<string> items) => string.Join($"{Comma} ", items);

    /// <summary>Names that have a comma of their own, as a list in running text.</summary>
    public string ListOfNames(IEnumerable<string> names) => string.Join($"{Semicolon} ", names);

    /// <summary>The language with a tag, or null.</summary>
    public static Language? Find(string tag) => All.FirstOrDefault(language => language.Tag == tag);

    /// <summary>The reader's cookie decides, then the browser's wish, then English.</summary>
    internal static RequestLocalizationOptions Options()
    {
        var tags = All.Select(language => language.Tag).ToArray();
        return new RequestLocalizationOptions().SetDefaultCulture(tags[0]).AddSupportedCultures(tags).AddSupportedUICultures(tags);
    }
}
