using System.Globalization;

namespace CaseFlow.Web.Languages;

/// <summary>The plural categories of Unicode CLDR for whole numbers, in the languages of the pages.</summary>
internal static class Plural
{
    /// <summary><c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> or <c>other</c>: the ending of a text's key.</summary>
    public static string Category(CultureInfo culture, long number) => culture.TwoLetterISOLanguageName switch
    {
        "ar" => Arabic(number),
        _ => number == 1 ? "one" : "other",
    };

    private static string Arabic(long number) => number switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ when number % 100 is >= 3 and <= 10 => "few",
        _ when number % 100 >= 11 => "many",
        _ => "other",
    };
}
