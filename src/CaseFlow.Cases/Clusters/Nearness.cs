using System.Globalization;
using System.Text;
using CaseFlow.Cases.Signals;

namespace CaseFlow.Cases.Clusters;

/// <summary>Whether two places of one country may be the same: the same place code, the same district, or within 25 km.</summary>
public static class Nearness
{
    private const double ReachInKm = 25;
    private const double EarthRadiusInKm = 6371;

    // words that tell what a unit is, not which one
    private static readonly string[] UnitWords = ["district", "governorate", "province", "county", "department", "region", "state", "municipality"];

    /// <summary>Whether a place is known closely enough to be compared: a district, or a point that stands for itself.</summary>
    public static bool IsPlaced(SignalPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.PlaceCode is not null || place.Precision is PlacePrecision.Exact or PlacePrecision.Within25Km or PlacePrecision.District;
    }

    /// <summary>Whether two places that are known closely enough may be the same.</summary>
    public static bool Holds(SignalPlace one, SignalPlace other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return (one.PlaceCode is { } code && code == other.PlaceCode)
            || (DistrictOf(one) is { Length: > 0 } district && district == DistrictOf(other))
            || (IsPoint(one) && IsPoint(other) && DistanceInKm(one, other) <= ReachInKm);
    }

    /// <summary>The name that most of some places share.</summary>
    public static string NameOf(IEnumerable<SignalPlace> places)
    {
        var names = places.Select(place => place.Admin2 ?? place.Locality ?? place.Admin1 ?? place.PlaceCode ?? place.Country);
        return names.GroupBy(name => name).OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;
    }

    private static bool IsPoint(SignalPlace place) =>
        place is { Precision: PlacePrecision.Exact or PlacePrecision.Within25Km, Latitude: not null, Longitude: not null };

    // sources spell districts with and without marks, and with and without the word for the unit
    private static string DistrictOf(SignalPlace place)
    {
        var words = (place.Admin2 ?? string.Empty).Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !UnitWords.Contains(word));
        return string.Concat(words.SelectMany(word => word).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
    }

    private static double DistanceInKm(SignalPlace one, SignalPlace other)
    {
        var (latitude, longitude) = (Radians(other.Latitude!.Value - one.Latitude!.Value), Radians(other.Longitude!.Value - one.Longitude!.Value));
        var chord = Math.Pow(Math.Sin(latitude / 2), 2)
            + (Math.Cos(Radians(one.Latitude.Value)) * Math.Cos(Radians(other.Latitude.Value)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return 2 * EarthRadiusInKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
