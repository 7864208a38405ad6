namespace CaseFlow.Cases.Signals;

/// <summary>Where something happened, and how exactly that is known.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Admin1">Province, state, governorate; null when it is unknown.</param>
/// <param name="Admin2">District; null when it is unknown.</param>
/// <param name="PlaceCode">P-code of the smallest known unit; null when there is none.</param>
/// <param name="Locality">Town, camp or landmark, as the source names it; null when it names none.</param>
/// <param name="Latitude">Degrees north, -90 to 90; null when it is unknown.</param>
/// <param name="Longitude">Degrees east, -180 to 180; null when it is unknown.</param>
/// <param name="Precision">What the place stands for.</param>
public sealed record SignalPlace(
    string Country,
    string? Admin1,
    string? Admin2,
    string? PlaceCode,
    string? Locality,
    double? Latitude,
    double? Longitude,
    PlacePrecision Precision);

/// <summary>What a place stands for: coordinates of a country's middle are no village.</summary>
public enum PlacePrecision
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>The place itself.</summary>
    Exact,

    /// <summary>Within about 25 km of it.</summary>
    Within25Km,

    /// <summary>Somewhere in the district.</summary>
    District,

    /// <summary>Somewhere in the province.</summary>
    Province,

    /// <summary>Somewhere along a road, a river or a border, or in a vague region.</summary>
    Line,

    /// <summary>Somewhere in the country.</summary>
    Country,

    /// <summary>At sea or in the air, outside any country.</summary>
    International,
}
