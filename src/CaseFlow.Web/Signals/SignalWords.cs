using System.Globalization;
using CaseFlow.Cases.Signals;
using CaseFlow.Web.Languages;
using CaseFlow.Web.Shared;
using Microsoft.Extensions.Localization;

namespace CaseFlow.Web.Signals;

/// <summary>Says in words what a signal's figures stand for: how exact a place and a day are, and what is unknown.</summary>
internal static class SignalWords
{
    /// <summary>A figure with its range; what nobody has given is called unknown, never left out and never zero.</summary>
    public static string Of(this IStringLocalizer<SignalText> text, Estimate estimate) => (estimate.Low, estimate.Best, estimate.High) switch
    {
        (null, null, null) => text["Figure.Unknown"],
        ({ } low, { } best, { } high) when low == best && best == high => Number(best),
        ({ } low, { } best, { } high) => text["Figure.BestOfRange", best, low, high],
        (_, { } best, _) => text["Figure.Best", best],
        ({ } low, null, { } high) => text["Figure.Range", low, high],
        ({ } low, null, null) => text["Figure.AtLeast", low],
        (null, null, { } high) => text["Figure.AtMost", high],
    };

    /// <summary>A plain figure, or that it is unknown.</summary>
    public static string Of(this IStringLocalizer<SignalText> text, int? figure) => figure is { } known ? Number(known) : text["Figure.Unknown"];

    /// <summary>When it happened, and how exactly that is known.</summary>
    public static string Of(this IStringLocalizer<SignalText> text, SignalTime time) => time.Precision switch
    {
        DatePrecision.Month => text["When.Month", time.From.ToString("MMMM yyyy", CultureInfo.CurrentCulture)],
        DatePrecision.Year when time.From.Year == time.To.Year => text["When.Year", time.From.ToString("yyyy", CultureInfo.CurrentCulture)],
        DatePrecision.Day when time.From == time.To => Day(time.From),
        DatePrecision.Week => text["When.Week", Day(time.From)],
        DatePrecision.Unknown when time.From == time.To => text["When.Unknown", Day(time.From)],
        _ => text["When.Range", Day(time.From), Day(time.To)],
    };

    /// <summary>The smallest named place, before the country.</summary>
    public static string NameOf(SignalPlace place)
    {
        var names = new[] { place.Locality, place.Admin2, place.Admin1, place.PlaceCode }.OfType<string>().Distinct(StringComparer.Ordinal);
        return Language.Current.List(names.Append(Countries.NameOf(place.Country)));
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
